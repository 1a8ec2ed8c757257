package kz.dalel.store;

/** Where an object is put, by the code of the place, and why. */
public record Placing(String place, String reason) {}
