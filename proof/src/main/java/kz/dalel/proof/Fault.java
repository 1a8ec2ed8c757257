package kz.dalel.proof;

import java.util.Locale;

/** What can be wrong with evidence; each constant has its sentence in every language of {@code words}. */
public enum Fault {
    /** index, size: the log is not that long. */
    INCLUSION_OUTSIDE,
    /** index, size: the proof has too few or too many hashes. */
    INCLUSION_LENGTH,
    /** index, size: the hashes do not lead to the root. */
    INCLUSION_ROOT,
    /** the fault of a checkpoint that was kept from before. */
    KEPT_REFUSED,
    /** old size, size: the log has become shorter. */
    CONSISTENCY_SHRUNK,
    /** old size, size: the proof has too few or too many hashes. */
    CONSISTENCY_LENGTH,
    /** old size, size: the hashes do not lead to the old root. */
    CONSISTENCY_OLD_ROOT,
    /** old size, size: the hashes do not lead to the new root. */
    CONSISTENCY_ROOT,
    /** path, bytes: a tile of a wrong length. */
    TILE_LENGTH,
    /** what, why: bytes that are not of the form they should have. */
    MALFORMED,
    /** name: there is no such file. */
    FILE_MISSING,
    /** name: the file is there and does not let itself be read. */
    FILE_CLOSED,
    /** name: a signature line of a known key that does not hold. */
    SIGNATURE_FORGED,
    /** name: no signature by that key. */
    SIGNATURE_MISSING,
    /** name, size, from, until: a key that does not vouch for trees of this size. */
    SIGNATURE_OUTSIDE,
    /** name, ids: under that name others signed than the known keys. */
    SIGNATURE_UNKNOWN,
    /** witness, time: after the year 9999. */
    COSIGNATURE_TIME,
    /** origin, expected: the checkpoint of another log. */
    OTHER_LOG,
    /** cosignatures, quorum: too few witnesses signed. */
    QUORUM_MISSED,
    /** index, why: what stands there is no entry. */
    ENTRY_MALFORMED,
    /** index, its subject, the subject of the bundle. */
    ENTRY_STRANGE,
    /** stated, asked: the bundle is about something else. */
    SUBJECT_OTHER,
    /** stated, in the checkpoint: two sizes of one tree. */
    SIZE_OTHER,
    /** expected SHA-256, actual. */
    CONTENT_ALTERED,
    /** SHA-256: no entry speaks of this content. */
    CONTENT_UNMENTIONED,
    /** entries: the time stamp is over other bytes. */
    TIMESTAMP_OTHER,
    /** entries: the signature of the time stamp does not hold. */
    TIMESTAMP_FORGED,
    /** path, number of the hash in the level: the tile is not what the entries below it give. */
    TILE_ALTERED,
    /** size: all entries together do not lead to the root of the checkpoint. */
    LOG_ROOT,
    /** path, why: the log does not give what it has to have. */
    LOG_SILENT,
    /** path: the log takes nothing from this witness, whose key it does not list. */
    LOG_UNLISTED,
    /** what was asked for, and what came instead. */
    LOG_UNREACHED;

    /** Whether it only says that something cannot be read: that is no word against anybody. */
    public boolean isUnreadable() {
        return switch (this) {
            case MALFORMED, FILE_MISSING, FILE_CLOSED, TILE_LENGTH, LOG_SILENT, LOG_UNLISTED, LOG_UNREACHED -> true;
            default -> false;
        };
    }

    /** The key of the sentence, such as {@code inclusion.root}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
