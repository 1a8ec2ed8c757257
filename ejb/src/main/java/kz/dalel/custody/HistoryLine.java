package kz.dalel.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.dalel.proof.Entry;

/**
 * An entry of the log as people read it: who, as what, did what to what, why, with which digests; null for what it does not say.
 *
 * @param entry its number in this system; its place in the log is another
 * @param index its place in the public log; null while it waits for one
 * @param name of the actor, where he is a person
 * @param subject such as {@code exhibit:CDF-2026-000001}, {@code request:CDF-2026-000001}, {@code conclusion:CDF-2026-000001/2}
 * @param counterpartyName of the other party, where it is a person with an account
 * @param erased the act by which text and nonce were erased; null for an entry that still has them
 */
public record HistoryLine(
        long entry,
        Long index,
        Instant time,
        String actor,
        String name,
        String role,
        String body,
        String capacity,
        String action,
        String subject,
        String reason,
        String before,
        String after,
        String place,
        String counterparty,
        String counterpartyName,
        Map<String, String> details,
        Erased erased) {
    public HistoryLine {
        details = Map.copyOf(details);
    }

    /** The act that ordered an erasure. */
    public record Erased(String number, LocalDate date) {}

    static HistoryLine of(long id, Long index, Entry entry, String name, String counterpartyName) {
        return new HistoryLine(
                id,
                index,
                entry.time(),
                entry.actor(),
                name,
                entry.role(),
                entry.body().orElse(null),
                entry.capacity().orElse(null),
                entry.action(),
                entry.subject(),
                entry.reason(),
                entry.before().orElse(null),
                entry.after().orElse(null),
                entry.place().orElse(null),
                entry.counterparty().orElse(null),
                counterpartyName,
                entry.details(),
                null);
    }

    /** An entry of which nothing is left but that it was made: when, by whom, as which act, about what. */
    static HistoryLine erased(long id, Long index, Instant time, String[] said, Erased by) {
        return new HistoryLine(
                id, index, time, said[0], said[1], null, null, null, said[2], said[3], null, null, null, null, null,
                null, Map.of(), by);
    }
}
