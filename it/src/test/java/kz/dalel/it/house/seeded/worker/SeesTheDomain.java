package kz.dalel.it.house.seeded.worker;

import kz.dalel.it.house.seeded.exhibit.Seal;

/** Broken: the process that opens hostile files shares code with the domain. */
class SeesTheDomain {
    Seal seal;
}
