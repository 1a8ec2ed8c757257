package kz.dalel.dist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A case as the loader of the demonstration sees it: whose it is, how it stands, what was said in it. */
final class FakeCase {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTENT = "c".repeat(64);
    private static final String OPINION = "d".repeat(64);
    private static final Map<String, String> AFTER = Map.ofEntries(
            Map.entry("submission", "SUBMITTED"),
            Map.entry("receipt", "RECEIVED"),
            Map.entry("discrepancy", "DISCREPANCY"),
            Map.entry("registration", "REGISTERED"),
            Map.entry("return", "RETURNED"),
            Map.entry("withdrawal", "WITHDRAWN"),
            Map.entry("triage", "TRIAGED"),
            Map.entry("adviser", "ADVISING"),
            Map.entry("advice", "DELIVERED"),
            Map.entry("assignment", "ASSIGNED"),
            Map.entry("examination", "IN_EXAMINATION"),
            Map.entry("draft-conclusion", "DRAFTED"),
            Map.entry("technical-review", "TECHNICAL_REVIEW"),
            Map.entry("technical-review/end", "FORM_CHECK"),
            Map.entry("form-check", "READY_FOR_SIGNATURE"),
            Map.entry("signature", "SIGNED"),
            Map.entry("delivery", "DELIVERED"),
            Map.entry("objects-return", "OBJECTS_RETURNED"));

    final String caseNumber;
    final List<String> said = new ArrayList<>();
    String state = "DRAFT";
    private String holder;

    FakeCase(String holder, String caseNumber) {
        this.holder = holder;
        this.caseNumber = caseNumber;
    }

    boolean shows(String user, String asked) {
        return holder.equals(user) && caseNumber.equals(asked);
    }

    void take(String user, String noun, JsonNode body) {
        said.add(user + " " + noun + " " + body);
        state = AFTER.getOrDefault(noun, state);
        if (noun.equals("acceptance") && user.equals("expert")) state = "ACCEPTED";
        if (noun.equals("participation")) holder = "fma";
    }

    /** What somebody said at a step, as JSON. */
    String said(String user, String noun) {
        return said.stream()
                .filter(each -> each.startsWith(user + " " + noun + " {"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + noun + " by " + user + " in " + said));
    }

    static JsonNode read(String path) {
        ObjectNode printed =
                JSON.createObjectNode().put("contentSha256", CONTENT).put("pages", 3);
        if (path.endsWith("/correction")) {
            ArrayNode corrections = JSON.createArrayNode();
            corrections.addObject().set("act", printed);
            return corrections;
        }
        if (path.endsWith("/panel")) {
            ObjectNode seat = printed.putArray("members").addObject();
            seat.put("officer", Account.named("expert2").id());
            seat.putObject("position").put("opinionSha256", OPINION);
        }
        return printed;
    }
}
