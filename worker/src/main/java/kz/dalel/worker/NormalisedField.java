package kz.dalel.worker;

/** A value in a form that can be compared and searched, and the raw key (or two, joined by " + ") it was read from. */
record NormalisedField(String field, String value, String rawKey) {}
