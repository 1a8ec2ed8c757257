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
    /** name: a signature line of a known key that does not hold. */
    SIGNATURE_FORGED,
    /** name: no signature by that key. */
    SIGNATURE_MISSING,
    /** name, size, from, until: a key that does not vouch for trees of this size. */
    SIGNATURE_OUTSIDE,
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
    /** path, entries there, entries expected. */
    LOG_CUT,
    /** size: all entries together do not lead to the root of the checkpoint. */
    LOG_ROOT,
    /** path, why: the log does not give what it has to have. */
    LOG_SILENT;

    /** The key of the sentence, such as {@code inclusion.root}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
