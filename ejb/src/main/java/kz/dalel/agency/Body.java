package kz.dalel.agency;

import kz.dalel.kernel.Words;

/** A body as shown to others: its code and its name of today. */
public record Body(String code, Words name) {}
