package kz.dalel.dist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The registers of methods and tools of the demonstration: drafted, validated and verified by the quality manager, approved by the
 * head. Nobody has measured anything for it, and the dossiers say so.
 */
final class DemoRegisters {
    /** Why a method is used that stands in no state register. */
    static final String JUSTIFICATION = "Демонстрация: в государственном реестре методики нет";

    private static final String QUALITY = "quality";
    private static final String MADE_UP = "Демонстрационная запись, измерения не проводились";

    private final Session session;
    private final LocalDate today;

    DemoRegisters(Session session, LocalDate today) {
        this.session = session;
        this.today = today;
    }

    /** Enters what is not there yet; one tool stays unverified, to show what that means. */
    void fill() {
        JsonNode registers = read();
        Set<String> methods = there("methods", "/code");
        for (JsonNode method : registers.path("methods"))
            if (!methods.contains(method.path("code").asText())) enterMethod(method);
        Set<String> tools = there("tools", "/said/code");
        for (JsonNode tool : registers.path("tools"))
            if (!tools.contains(tool.path("code").asText())) enterTool(tool);
    }

    private void enterMethod(JsonNode method) {
        String code = method.path("code").asText();
        Map<String, String> title = new HashMap<>();
        for (String language : new String[] {"kk", "ru", "en"})
            title.put(language, method.path(language).asText());
        session.post(QUALITY, "methods", Map.of("code", code, "title", title));
        session.post(
                QUALITY,
                "methods/" + code + "/versions",
                Map.of(
                        "specialty", method.path("specialty").asText(),
                        "basis", method.path("basis").asText(),
                        "fieldOfUse", method.path("field").asText(),
                        "limits", method.path("limits").asText(),
                        "justification", JUSTIFICATION));
        session.post(QUALITY, "methods/" + code + "/versions/1/dossiers", dossier(method));
        session.post("head", "methods/" + code + "/versions/1/approval", Map.of());
    }

    private Map<String, Object> dossier(JsonNode method) {
        return Map.of(
                "data",
                MADE_UP,
                "criteria",
                MADE_UP,
                "results",
                MADE_UP,
                "limits",
                method.path("limits").asText(),
                "errorRates",
                "Не определены: демонстрация",
                "validator",
                "Мұқанова Ә.",
                "validatedOn",
                today.minusDays(30).toString(),
                "revalidationDue",
                today.plusDays(method.path("dueDays").asInt()).toString());
    }

    private void enterTool(JsonNode tool) {
        String code = tool.path("code").asText();
        Map<String, Object> form = new HashMap<>();
        for (String member : new String[] {"code", "name", "kind", "maker"})
            form.put(member, tool.path(member).asText());
        if (tool.has("serial")) form.put("serial", tool.path("serial").asText());
        session.post(QUALITY, "tools", form);
        String version = tool.path("version").asText();
        session.post(QUALITY, "tools/" + code + "/versions", Map.of("version", version));
        if (!tool.has("validDays")) return;
        session.post(
                QUALITY,
                "tools/" + code + "/versions/" + version + "/verifications",
                Map.of(
                        "testSet",
                        MADE_UP,
                        "outcome",
                        "PASSED",
                        "verifiedOn",
                        today.minusDays(30).toString(),
                        "validUntil",
                        today.plusDays(tool.path("validDays").asInt()).toString()));
    }

    private Set<String> there(String register, String code) {
        Set<String> codes = new HashSet<>();
        for (JsonNode one : session.get(QUALITY, register).path("items"))
            codes.add(one.at(code).asText());
        return codes;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Resource.text("demo-registers.json"));
        } catch (JsonProcessingException unreadable) {
            throw new Trouble("demo-registers.json cannot be read: " + unreadable.getMessage());
        }
    }
}
