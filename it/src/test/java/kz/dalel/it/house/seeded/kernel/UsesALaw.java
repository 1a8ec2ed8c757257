package kz.dalel.it.house.seeded.kernel;

import kz.dalel.it.house.seeded.law.UsesTheKernel;

/** Broken: the kernel uses nothing. */
public class UsesALaw {
    UsesTheKernel law;
}
