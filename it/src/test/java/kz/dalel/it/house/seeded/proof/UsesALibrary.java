package kz.dalel.it.house.seeded.proof;

import jakarta.inject.Inject;

/** Broken: whoever checks a proof would have to trust a library. */
class UsesALibrary {
    @Inject
    String library;
}
