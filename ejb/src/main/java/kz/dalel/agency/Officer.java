package kz.dalel.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A person who acts in the system, as documents name him; known by the immutable id of the account. */
@Entity
class Officer {
    @Id
    private String id;

    private String body;
    private String name;

    @Version
    private long version;

    protected Officer() {}

    Officer(String id, String body, String name) {
        this.id = id;
        this.body = body;
        this.name = name;
    }

    /** Whether anything differs from what is known. */
    boolean differs(String body, String name) {
        return !this.body.equals(body) || !this.name.equals(name);
    }

    void become(String body, String name) {
        this.body = body;
        this.name = name;
    }

    String body() {
        return body;
    }

    String name() {
        return name;
    }

    Person person() {
        return new Person(id, body, name);
    }
}
