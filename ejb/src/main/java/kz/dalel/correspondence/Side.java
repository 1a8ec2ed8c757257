package kz.dalel.correspondence;

import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.Staff;

/** Whose side a message is from: of the Center writes the expert or, in methodical help, the adviser. */
public enum Side {
    EXPERT(Capacity.EXPERT, Roles.EXPERT),
    ADVISER(Capacity.ADVISER, Staff.roles()),
    APPOINTING(Capacity.APPOINTING, Roles.REQUESTER, Roles.REGISTRAR);

    private final Capacity capacity;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> roles;

    Side(Capacity capacity, String... roles) {
        this.capacity = capacity;
        this.roles = List.of(roles);
    }

    /** As what one takes part who writes from this side. */
    public Capacity capacity() {
        return capacity;
    }

    /** As what they take part who read it for the other side. */
    public Set<Capacity> readers() {
        return this == APPOINTING ? Set.of(EXPERT.capacity, ADVISER.capacity) : Set.of(APPOINTING.capacity);
    }

    /** Whether a question from this side is for that one to answer. */
    public boolean asks(Side other) {
        return readers().contains(other.capacity);
    }

    /** In which role one writes from this side who has these: the first that it knows. */
    String role(Set<String> held) {
        return roles.stream().filter(held::contains).findFirst().orElseThrow();
    }
}
