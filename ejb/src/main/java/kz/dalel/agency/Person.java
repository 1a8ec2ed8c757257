package kz.dalel.agency;

/** A person as shown to others: account id, code of the body, name of today. */
public record Person(String id, String body, String name) {}
