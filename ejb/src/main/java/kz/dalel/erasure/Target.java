package kz.dalel.erasure;

import jakarta.persistence.Tuple;
import java.util.HexFormat;
import java.util.Set;

/** The entry that is to be erased: what it is about and its commitment, which stays. */
record Target(String request, String subject, String commitment) {
    /** Entries that are never erased: they say that others were. */
    private static final Set<String> OWN = Set.of("custody.erasureAsked", "custody.entryErased");

    static Target of(Tuple row) {
        byte[] commitment = row.get("commitment", byte[].class);
        return new Target(
                row.get("request", String.class),
                row.get("subject", String.class),
                HexFormat.of().formatHex(commitment));
    }

    static boolean isOwn(String action) {
        return OWN.contains(action);
    }
}
