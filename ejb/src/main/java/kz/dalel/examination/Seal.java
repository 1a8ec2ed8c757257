package kz.dalel.examination;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the custody log says of a text that its readers may not know yet: whoever holds text and nonce can prove that they are
 * the sealed ones, nobody can guess a short answer from the digest.
 */
final class Seal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 32;

    private Seal() {}

    /** A new nonce, 64 lower-case hex digits. */
    static String nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return HexFormat.of().formatHex(nonce);
    }

    /** SHA-256 over nonce, line feed and text in UTF-8. */
    static String of(String nonce, String text) {
        return sha256(nonce + "\n" + text);
    }

    /** SHA-256 over the text in UTF-8. */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
