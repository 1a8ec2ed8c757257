package kz.dalel.kernel;

import java.util.Set;

/** Who acts in this call: the immutable id of the account (the token's {@code sub}) and the roles of the token. */
public record Actor(String id, Set<String> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The party as which this person takes part in cases, {@code user:<id>}. */
    public String party() {
        return "user:" + id;
    }
}
