package kz.dalel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets other features' desks admit people to a case and end their part in it. Called by services only. */
@ApplicationScoped
public class Admission {
    @Inject
    CaseFiles files;

    /** Admits the party, {@code user:<id>} or {@code body:<code>}, unless it takes part in that capacity already. */
    public void admit(RequestNumber number, String party, Capacity capacity, String ground) {
        files.admitOnce(number, party, capacity, ground);
    }

    /** Ends the capacity for everybody in the case. */
    public void dismiss(RequestNumber number, Capacity capacity) {
        files.dismiss(number, capacity, null);
    }

    /** Ends the capacity for one party. */
    public void dismissOne(RequestNumber number, String party, Capacity capacity) {
        files.dismissOne(number, party, capacity);
    }

    /** The parties that take part in the capacity now, {@code user:<id>} or {@code body:<code>}. */
    public List<String> parties(RequestNumber number, Capacity capacity) {
        return files.parties(number, capacity);
    }

    /** Whether the caller takes part as one of these. */
    public boolean takesPartAs(RequestNumber number, Capacity... capacities) {
        return Arrays.stream(capacities).anyMatch(files.standing(number)::contains);
    }

    /** The first of these as which the caller may read; none when he takes part as none of them. */
    public Optional<Reader> reader(RequestNumber number, List<Reader> readers) {
        Set<Capacity> standing = files.standing(number);
        return readers.stream()
                .filter(reader -> files.actor().has(reader.role()))
                .filter(reader -> standing.contains(reader.capacity()))
                .findFirst();
    }
}
