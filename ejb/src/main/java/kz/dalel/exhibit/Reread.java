package kz.dalel.exhibit;

import java.util.Map;
import java.util.Optional;
import kz.dalel.kernel.Refusal;

/** That the bytes of exhibits were read anew and are what they were; only {@link Rehash} can say so. */
public final class Reread {
    private final Map<ExhibitNumber, Optional<String>> digests;

    Reread(Map<ExhibitNumber, Optional<String>> digests) {
        this.digests = Map.copyOf(digests);
    }

    /** The digest just computed, none for a thing without a file; conflict when the exhibit was not among what was read. */
    public Optional<String> digest(ExhibitNumber number) {
        Optional<String> digest = digests.get(number);
        if (digest == null) throw Refusal.conflict("exhibit.notReread", number);
        return digest;
    }
}
