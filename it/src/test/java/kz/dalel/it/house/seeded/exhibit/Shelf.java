package kz.dalel.it.house.seeded.exhibit;

import jakarta.persistence.Embeddable;

/** Right: a record may be seen by all, it cannot be changed. */
@Embeddable
public record Shelf(String number) {}
