package kz.dalel.it.house.seeded.conclusion;

/** Broken: an interface before a single class. */
interface Signing {
    String sign();
}
