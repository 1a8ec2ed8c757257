package kz.dalel.timestamp;

/** Whoever states that bytes existed at a time (RFC 3161). */
interface TimestampAuthority {
    /** A question for a stamp over these bytes; no two questions are the same. */
    byte[] question(byte[] stamped);

    /**
     * The stamp in an answer, checked in every way that a court may check it.
     *
     * @throws NotStamped if it answers another question, is not granted as asked, or is not of a trusted authority
     */
    Stamp stamp(byte[] stamped, byte[] question, byte[] answer);
}
