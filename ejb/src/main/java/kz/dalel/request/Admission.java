package kz.dalel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

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

    /** As what the caller takes part. */
    public boolean takesPartAs(RequestNumber number, Capacity capacity) {
        return files.standing(number).contains(capacity);
    }

    /** The first of these as which the caller may read; none when he takes part as none of them. */
    public Optional<Reader> reader(RequestNumber number, List<Reader> readers) {
        return readers.stream()
                .filter(reader -> files.actor().has(reader.role()))
                .filter(reader -> takesPartAs(number, reader.capacity()))
                .findFirst();
    }
}
