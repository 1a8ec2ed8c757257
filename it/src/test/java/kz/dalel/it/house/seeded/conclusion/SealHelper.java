package kz.dalel.it.house.seeded.conclusion;

/** Broken: named after nothing in a laboratory. */
class SealHelper {}
