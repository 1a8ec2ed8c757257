package kz.dalel.proof.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;
import kz.dalel.proof.note.VerifierKey;

/**
 * A key of the log that is trusted, and for which of its trees: a key that was given up vouches for no later one.
 *
 * @param from the fewest entries of a tree for which it counts
 * @param until the most
 */
public record LogPin(VerifierKey key, long from, long until) {
    private static final Pattern RANGED = Pattern.compile("(.+)@(0|[1-9][0-9]{0,17})-(|[1-9][0-9]{0,17})");

    /** @throws kz.dalel.proof.Unfit if the key is no log's */
    public LogPin {
        key.demandLog();
        if (from > until) throw new Unfit(Why.KEY_RANGE, from, until);
    }

    /** Trusted for every tree. */
    public static LogPin always(VerifierKey key) {
        return new LogPin(key, 0, Long.MAX_VALUE);
    }

    /**
     * Reads {@code VKEY}, {@code VKEY@FROM-UNTIL} or {@code VKEY@FROM-}.
     *
     * @throws Unfit for everything else
     */
    public static LogPin parse(String text) {
        Matcher ranged = RANGED.matcher(text);
        if (!ranged.matches()) return always(VerifierKey.parse(text));
        String until = ranged.group(3);
        return new LogPin(
                VerifierKey.parse(ranged.group(1)),
                Long.parseLong(ranged.group(2)),
                until.isEmpty() ? Long.MAX_VALUE : Long.parseLong(until));
    }

    boolean counts(long size) {
        return from <= size && size <= until;
    }

    NotProved outside(long size) {
        return new NotProved(Fault.SIGNATURE_OUTSIDE, key.name(), size, from, until == Long.MAX_VALUE ? "∞" : until);
    }
}
