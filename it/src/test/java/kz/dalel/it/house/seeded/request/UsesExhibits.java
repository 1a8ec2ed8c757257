package kz.dalel.it.house.seeded.request;

import kz.dalel.it.house.seeded.exhibit.Seal;

/** Broken: a request knows exhibits by a guard only. */
class UsesExhibits {
    Seal seal;
}
