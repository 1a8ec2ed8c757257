package kz.dalel.proof.bundle;

import java.util.List;
import java.util.Map;
import kz.dalel.proof.CanonicalJson;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;

/**
 * What a bundle says of itself; all of it is claims.
 *
 * @param subject what its entries are about, such as {@code exhibit:AST-2026-000012}
 * @param size of the checkpoint
 * @param log key of the log
 * @param witnesses keys of the witnesses
 */
public record BundleHead(String subject, long size, String log, List<String> witnesses) {
    /** The version of the format, member {@code v}. */
    public static final String VERSION = "dalel-proof-v1";

    public BundleHead {
        witnesses = List.copyOf(witnesses);
    }

    /** Canonical JSON. */
    byte[] canonical() {
        return CanonicalJson.of(
                Map.of("v", VERSION, "subject", subject, "size", size, "log", log, "witnesses", witnesses));
    }

    /** @throws NotProved if it is not what {@link #canonical()} writes */
    static BundleHead read(byte[] canonical) {
        try {
            Map<String, Object> members = CanonicalJson.read(canonical);
            if (!VERSION.equals(members.get("v"))) throw new IllegalArgumentException("v: not " + VERSION);
            List<String> witnesses = list(members.get("witnesses")).stream()
                    .map(BundleHead::text)
                    .toList();
            long size = members.get("size") instanceof Long number ? number : -1;
            BundleHead head = new BundleHead(text(members.get("subject")), size, text(members.get("log")), witnesses);
            if (size < 0 || members.size() != 5) throw new IllegalArgumentException("other members than five");
            return head;
        } catch (IllegalArgumentException malformed) {
            NotProved fault = new NotProved(Fault.MALFORMED, "bundle.json", malformed.getMessage());
            fault.initCause(malformed);
            throw fault;
        }
    }

    private static String text(Object value) {
        if (value instanceof String text) return text;
        throw new IllegalArgumentException("a text is missing");
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) return list;
        throw new IllegalArgumentException("witnesses: no list");
    }
}
