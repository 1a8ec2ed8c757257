package kz.dalel.it.house.seeded.newcomer;

/** Broken: nobody decided what this place is for. */
class IsNotInThePlan {}
