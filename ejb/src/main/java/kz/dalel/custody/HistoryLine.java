package kz.dalel.custody;

import java.time.Instant;
import java.util.Map;
import kz.dalel.proof.Entry;

/**
 * An entry of the log as people read it: who, as what, did what to what, why, with which digests; null for what it does not say.
 *
 * @param index its place in the public log; null while it waits for one
 * @param name of the actor, where he is a person
 * @param subject such as {@code exhibit:CDF-2026-000001}, {@code request:CDF-2026-000001}, {@code conclusion:CDF-2026-000001/2}
 * @param counterpartyName of the other party, where it is a person with an account
 */
public record HistoryLine(
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
        Map<String, String> details) {
    public HistoryLine {
        details = Map.copyOf(details);
    }

    static HistoryLine of(Long index, Entry entry, String name, String counterpartyName) {
        return new HistoryLine(
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
                entry.details());
    }
}
