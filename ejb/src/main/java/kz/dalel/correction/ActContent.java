package kz.dalel.correction;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import kz.dalel.proof.CanonicalJson;

/**
 * What an act of correction says.
 *
 * @param act its number
 * @param masthead the Center, then its site
 * @param conclusionSha256 digest of the conclusion's content, as it stands on each of its pages
 * @param signedAt when the conclusion was signed
 * @param drawnUp when the act was printed
 */
public record ActContent(
        String act,
        String language,
        String masthead,
        String site,
        String request,
        int version,
        String conclusionSha256,
        Instant signedAt,
        String expert,
        Instant drawnUp,
        CorrectionForm proposal) {
    private static final int LONGEST = 1 << 16;

    /** SHA-256 over the content as canonical JSON (RFC 8785), in lower-case hex. */
    String sha256() {
        try {
            byte[] canonical = CanonicalJson.of(members(), LONGEST);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new TreeMap<>();
        members.put("type", "dalel-correction-v1");
        members.put("act", act);
        members.put("language", language);
        members.put("center", masthead);
        members.put("site", site);
        members.put("request", request);
        members.put("version", version);
        members.put("conclusion", conclusionSha256);
        members.put("signedAt", signedAt.toString());
        members.put("expert", expert);
        members.put("drawnUp", drawnUp.toString());
        members.put("place", proposal.place());
        members.put("oldValue", proposal.oldValue());
        members.put("newValue", proposal.newValue());
        members.put("reason", proposal.reason());
        members.put("noticedBy", proposal.noticedBy());
        return members;
    }
}
