package kz.dalel.proof.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.dalel.proof.CanonicalJson;
import kz.dalel.proof.Entry;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.VerifierKey;

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

    private static final Set<String> MEMBERS = Set.of("v", "subject", "size", "log", "witnesses");

    public BundleHead {
        witnesses = List.copyOf(witnesses);
    }

    /** Canonical JSON. */
    byte[] canonical() {
        return CanonicalJson.of(
                Map.of("v", VERSION, "subject", subject, "size", size, "log", log, "witnesses", witnesses));
    }

    /** @throws NotProved if it is not what {@link #canonical()} writes, its subject is none, or a key is not of its kind */
    static BundleHead read(byte[] canonical) {
        try {
            Map<String, Object> members = CanonicalJson.read(canonical);
            if (!VERSION.equals(member(members, "v", String.class, Why.NO_TEXT)))
                throw new Unfit("v", new Unfit(Why.NOT, VERSION));
            for (String name : members.keySet())
                if (!MEMBERS.contains(name)) throw new Unfit(name, new Unfit(Why.UNKNOWN));
            return new BundleHead(subject(members), size(members), log(members), witnesses(members));
        } catch (Unfit malformed) {
            throw NotProved.malformed("bundle.json", malformed);
        }
    }

    private static String subject(Map<String, Object> members) {
        String subject = member(members, "subject", String.class, Why.NO_TEXT);
        try {
            Entry.demandSubject(subject);
            return subject;
        } catch (Unfit other) {
            throw new Unfit("subject", other);
        }
    }

    private static long size(Map<String, Object> members) {
        long size = member(members, "size", Long.class, Why.NO_NUMBER, Checkpoint.MAX_SIZE);
        if (size < 0) throw new Unfit("size", new Unfit(Why.NO_NUMBER, Checkpoint.MAX_SIZE));
        return size;
    }

    private static String log(Map<String, Object> members) {
        String log = member(members, "log", String.class, Why.NO_TEXT);
        demandKey("log", log, VerifierKey::demandLog);
        return log;
    }

    private static List<String> witnesses(Map<String, Object> members) {
        List<String> witnesses = new ArrayList<>();
        for (Object witness : member(members, "witnesses", List.class, Why.NO_LIST)) {
            if (!(witness instanceof String key)) throw new Unfit("witnesses", new Unfit(Why.NO_TEXT));
            demandKey("witnesses", key, VerifierKey::demandWitness);
            witnesses.add(key);
        }
        return witnesses;
    }

    private static void demandKey(String member, String key, Consumer<VerifierKey> kind) {
        try {
            kind.accept(VerifierKey.parse(key));
        } catch (Unfit noKey) {
            throw new Unfit(member, noKey);
        }
    }

    private static <T> T member(Map<String, Object> members, String name, Class<T> type, Why other, Object... facts) {
        Object value = members.get(name);
        if (value == null) throw new Unfit(name, new Unfit(Why.MISSING));
        if (!type.isInstance(value)) throw new Unfit(name, new Unfit(other, facts));
        return type.cast(value);
    }
}
