package kz.dalel.it.house.seeded.exhibit;

import jakarta.persistence.Embeddable;

/** Broken: an embedded value that is neither a record nor kept at home. */
@Embeddable
public class Box {
    private String shelf;

    public Box() {}

    void setShelf(String shelf) {
        this.shelf = shelf;
    }

    String shelf() {
        return shelf;
    }
}
