package kz.dalel.proof;

import java.util.Locale;

/** Why something is not in its form; each constant has its words in every language of {@code reasons}. */
public enum Why {
    /** where, reason: the reason concerns a part. */
    OF,
    MISSING,
    UNKNOWN,
    TWICE,
    BLANK,
    SURROGATE,
    UTF8,
    BASE64,
    /** the bytes there are, the bytes there should be. */
    LENGTH,
    /** the most bytes there may be. */
    TOO_LONG,
    /** what it should be. */
    NOT,
    /** the expression. */
    FORM,
    /** the expression. */
    NAME_FORM,
    NO_TEXT,
    NO_LIST,
    /** the largest number. */
    NO_NUMBER,
    NO_OBJECT,
    NULL_OPTIONAL,
    NULL_DETAILS,
    TIME_FINE,
    TIME_YEAR,
    TIME_NEVER,
    /** reason, place. */
    JSON_AT,
    /** number of the byte, from 0. */
    JSON_BYTE,
    JSON_TAIL,
    JSON_VALUE,
    /** the type. */
    JSON_TYPE,
    JSON_NAME,
    JSON_TWICE,
    JSON_ORDER,
    JSON_UNENDED,
    JSON_ESCAPE,
    JSON_CONTROL,
    JSON_UNSAFE,
    JSON_BEYOND,
    JSON_INTEGER,
    JSON_DEEP,
    /** what should stand there. */
    JSON_TOKEN,
    KEY_FORM,
    KEY_ID,
    /** the name. */
    KEY_NAME,
    /** bytes. */
    KEY_LENGTH,
    KEY_CURVE,
    /** the type. */
    KEY_TYPE,
    /** from, until. */
    KEY_RANGE,
    /** the name. */
    KEY_NO_WITNESS,
    /** the name. */
    KEY_NO_LOG,
    NOTE_TEXT,
    NOTE_UNSIGNED,
    /** how many. */
    NOTE_SIGNATURES,
    SIGNATURE_LINE,
    SIGNATURE_SHORT,
    CHECKPOINT_LINES,
    /** the largest size. */
    CHECKPOINT_SIZE,
    /** size. */
    CHECKPOINT_TREE,
    LINE_END,
    ERASED_AND_THERE,
    NO_ENTRY,
    ZIP_END,
    ZIP_KIND,
    ZIP_DIRECTORY,
    /** the byte where they begin. */
    ZIP_GAP,
    ZIP_RECORD,
    ZIP_PACKED,
    ZIP_CHECKSUM,
    /** bytes. */
    COMMITMENT_LENGTH,
    KEYS_LINE,
    QUORUM_NUMBER,
    QUORUM_TWICE,
    /** needed, known. */
    QUORUM_BEYOND,
    DER_BROKEN,
    /** the tag. */
    DER_TAG,
    /** how many. */
    DER_VALUES,
    CERTIFICATE_NONE,
    STAMP_REFUSED,
    STAMP_TAIL,
    STAMP_KIND,
    /** the digest. */
    STAMP_DIGEST,
    /** what stands there. */
    STAMP_TIME,
    /** its type. */
    STAMP_ATTRIBUTE,
    STAMP_PARAMETERS;

    /** The key of the words, such as {@code zip.end}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
