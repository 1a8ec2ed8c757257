package kz.dalel.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The 32 bytes that the public log holds for an entry; they say nothing to whoever lacks the entry and its nonce. */
public final class Commitment {
    /** The length of a nonce, in bytes. */
    public static final int NONCE_BYTES = 32;

    private static final byte[] PREFIX = "dalel-entry-v1\n".getBytes(StandardCharsets.US_ASCII);

    private Commitment() {}

    /**
     * Commits to an entry: {@code SHA-256("dalel-entry-v1\n" || nonce || canonical)} (FIPS 180-4).
     *
     * @param nonce {@link #NONCE_BYTES} unpredictable bytes, drawn anew for every entry by the caller: entries are
     *     guessable, and only the nonce keeps a stranger from trying guesses
     * @param canonical what {@link Entry#canonical()} returned; not checked here, a verifier reads it with
     *     {@link Entry#read}
     * @return 32 bytes
     * @throws IllegalArgumentException if the nonce has another length
     */
    public static byte[] of(byte[] nonce, byte[] canonical) {
        if (nonce.length != NONCE_BYTES)
            throw new IllegalArgumentException("nonce: " + nonce.length + " bytes instead of " + NONCE_BYTES);
        MessageDigest digest = sha256();
        digest.update(PREFIX);
        digest.update(nonce);
        return digest.digest(canonical);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
