package kz.dalel.it.house.seeded.law;

import kz.dalel.it.house.seeded.kernel.UsesALaw;

/** Allowed by itself; with the kernel's use of it, half of a circle. */
public class UsesTheKernel {
    UsesALaw kernel;
}
