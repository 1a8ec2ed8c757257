package kz.dalel.proof.report;

import java.util.Locale;

/** What can be said after a check beside its faults; each constant has its sentence in every language. */
public enum Finding {
    /** log, size, root. */
    CHECKPOINT_SIGNED(Verdict.PROVED),
    /** witness, time. */
    WITNESS_SIGNED(Verdict.PROVED),
    /** index, time, action, actor. */
    ENTRY_INCLUDED(Verdict.PROVED),
    /** index, number of the act, its date, index of the entry that says so. */
    ENTRY_ERASED(Verdict.PROVED),
    /** SHA-256, index of an entry that names it. */
    CONTENT_UNALTERED(Verdict.PROVED),
    /** entries, time, authority. */
    TIMESTAMP_BELIEVED(Verdict.PROVED),
    /** entries, tiles. */
    LOG_WHOLE(Verdict.PROVED),
    /** old size, size. */
    LOG_CONTINUED(Verdict.PROVED),
    /** index. */
    ENTRY_WITHHELD(Verdict.OPEN),
    /** SHA-256: no entry that can be read speaks of this content. */
    CONTENT_OPEN(Verdict.OPEN),
    /** name of the log's key. */
    KEY_UNPINNED(Verdict.OPEN),
    /** origin. */
    KEY_ABSENT(Verdict.OPEN),
    /** witness. */
    WITNESS_SILENT(Verdict.LIMIT),
    WITNESS_UNPINNED(Verdict.OPEN),
    WITNESS_UNASKED(Verdict.LIMIT),
    /** entries, time, authority: its certificate leads to none that is trusted. */
    TIMESTAMP_UNTRUSTED(Verdict.LIMIT),
    /** entries, time: signed in a way that is not known here. */
    TIMESTAMP_UNCHECKED(Verdict.LIMIT),
    LIMIT_COMPLETE(Verdict.LIMIT),
    LIMIT_BEFORE(Verdict.LIMIT),
    LIMIT_TRUTH(Verdict.LIMIT),
    LIMIT_CONTENT(Verdict.LIMIT),
    /** SHA-256 of the bundle, as it should stand on the certificate beside it. */
    LIMIT_CERTIFICATE(Verdict.LIMIT);

    private final Verdict verdict;

    Finding(Verdict verdict) {
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The key of the sentence, such as {@code entry.included}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
