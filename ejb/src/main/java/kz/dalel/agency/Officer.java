package kz.dalel.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A person who acts in the system, as documents name him; known by the immutable id of the account. */
@Entity
class Officer {
    @Id
    private String id;

    private String body;
    private String name;

    /** In their order, so that they compare. */
    private List<String> roles = new ArrayList<>();

    @Version
    private long version;

    protected Officer() {}

    Officer(String id, String body, String name) {
        this.id = id;
        this.body = body;
        this.name = name;
    }

    /** Is here in these roles now. */
    void actsAs(Set<String> now) {
        List<String> sorted = now.stream().sorted().toList();
        if (!sorted.equals(roles)) roles = new ArrayList<>(sorted);
    }

    boolean is(String role) {
        return roles.contains(role);
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
