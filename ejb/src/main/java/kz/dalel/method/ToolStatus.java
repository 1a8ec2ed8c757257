package kz.dalel.method;

/** Where a version of a tool stands; only a verified one is used (ISO/IEC 17025, 6.4.4). */
public enum ToolStatus {
    /** Nobody has verified it yet: an update is unverified until somebody does. */
    UNVERIFIED,
    VERIFIED,
    /** It was verified, for a time that is over. */
    EXPIRED,
    /** The newest verification failed. */
    FAILED,
    RETIRED
}
