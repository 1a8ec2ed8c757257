package kz.dalel.it.house.seeded.exhibit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Broken: an entity that leaves its package and is changed by anybody. */
@Entity
public class Seal {
    @Id
    private String number;

    public Seal() {}

    public void setNumber(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }
}
