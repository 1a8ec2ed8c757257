package kz.dalel.dist;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Papers that somebody signs in a demonstration case, told with their scan and what stands at the foot of their pages. */
final class DemoPaper {
    private static final int DIGITS = 16;

    private final Session session;
    private final String signer;
    private final String number;

    DemoPaper(Session session, String signer, String number) {
        this.session = session;
        this.signer = signer;
        this.number = number;
    }

    /** A conclusion, a part of one or an opinion, with this digest over its content. */
    Map<String, Object> signed(String sha256, JsonNode pages) {
        Map<String, Object> form = act(sha256, pages);
        form.put("kind", "PAPER");
        return form;
    }

    /** An act of correction with this digest over its content. */
    Map<String, Object> act(String sha256, JsonNode pages) {
        String digest = sha256.substring(0, DIGITS);
        String scan = "DEMO scan of the paper " + digest + " of " + number + ", signed by " + signer;
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("scan", session.upload(signer, "signed.pdf", scan.getBytes(StandardCharsets.UTF_8)));
        form.put("digest", digest);
        form.put("pages", pages.asInt());
        return form;
    }
}
