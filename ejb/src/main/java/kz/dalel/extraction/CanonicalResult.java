package kz.dalel.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.CanonicalJson;
import kz.dalel.proof.NotCanonical;

/** A result in its one spelling (RFC 8785) with the SHA-256 of that: the digest that the custody log names. */
record CanonicalResult(String json, String sha256) {
    /** The longest result, in bytes. */
    static final int LONGEST = 2 << 20;

    /** Too large beyond 2 MiB. */
    static CanonicalResult of(ExtractionResult result) {
        try {
            byte[] bytes = CanonicalJson.of(ResultCheck.complete(result).members(), LONGEST);
            return new CanonicalResult(new String(bytes, StandardCharsets.UTF_8), sha256(bytes));
        } catch (NotCanonical tooLong) {
            throw Refusal.tooLarge(LONGEST);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
