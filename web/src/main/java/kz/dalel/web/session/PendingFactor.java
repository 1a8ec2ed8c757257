package kz.dalel.web.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A second factor that a person was sent to show: what must come back with the answer, and the form that waits for it.
 *
 * @param verifier of which only the digest was sent (PKCE, RFC 7636)
 */
record PendingFactor(String subject, String state, String nonce, String verifier, String form) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "dalel.pending-factor";
    private static final SecureRandom RANDOM = new SecureRandom();

    static PendingFactor of(String subject, String form) {
        return new PendingFactor(subject, drawn(), drawn(), drawn(), form);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** Takes what is pending out of the session: an answer is good once. Null when nothing is. */
    static PendingFactor take(HttpSession session) {
        if (session == null) return null;
        PendingFactor pending = (PendingFactor) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return pending;
    }

    /** The digest of the verifier, as it is sent beforehand. */
    String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return text(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String drawn() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
