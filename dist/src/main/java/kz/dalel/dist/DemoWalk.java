package kz.dalel.dist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leads one demonstration case along the main path, each step under the account whose turn it is. */
final class DemoWalk {
    private static final String EXPERT = "00000000-0000-4000-8000-000000000010";
    private static final String REVIEWER = "00000000-0000-4000-8000-000000000012";

    private final Session session;
    private final DemoCase one;
    private final LocalDate today;
    private String number;
    private String exhibit;

    DemoWalk(Session session, DemoCase one, LocalDate today) {
        this.session = session;
        this.one = one;
        this.today = today;
    }

    /** Takes step after step until the case stands where it shall, and its object lies where it shall. */
    void go() {
        String state = draft();
        while (!state.equals(one.until())) state = next(state).path("state").asText();
        if (one.story() == null) new DemoStore(session, one, exhibit).settle();
        else new DemoSequel(session, one, number, today).tell();
    }

    private String draft() {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("language", one.language());
        if (one.shows(DemoStory.ADVICE)) draft.put("kind", "METHODICAL_HELP");
        if (one.shows(DemoStory.NAMED_AWAY)) draft.put("namedExpert", DemoSequel.NAMED.id());
        draft.put("proceeding", one.proceeding() == null ? "CRIMINAL" : one.proceeding());
        String act = session.upload(one.by(), "resolution.pdf", DemoFile.act(one.caseNumber()));
        draft.put("resolution", Map.of("date", today.minusDays(2).toString(), "place", "Астана", "document", act));
        draft.put("caseNumber", one.caseNumber());
        draft.put("articles", one.articles());
        draft.put("threatCategories", List.of(one.threat()));
        draft.put("aiForm", one.aiForm());
        draft.put("sector", one.sector());
        draft.put("grounds", one.grounds());
        draft.put("questions", one.questions());
        draft.put("urgent", one.urgent() != null);
        draft.put("urgencyReason", one.urgent());
        draft.put("partiesInformed", "Протокол ознакомления от " + today.minusDays(1));
        number = session.post(one.by(), "requests?demo=true", draft)
                .path("request")
                .path("number")
                .asText();
        if (one.exhibit() != null) exhibit = addExhibit();
        return "DRAFT";
    }

    private String addExhibit() {
        String file = session.upload(one.by(), one.exhibit(), DemoFile.named(one.exhibit(), one.caseNumber()));
        Map<String, String> origin = Map.of(
                "protocol",
                "Протокол выемки № 14",
                "date",
                today.minusDays(5).toString(),
                "place",
                "Астана",
                "seizedBy",
                "следователь",
                "inventoryLine",
                "опись, строка 1");
        return session.post(
                        one.by(),
                        step("exhibits"),
                        Map.of(
                                "upload",
                                file,
                                "name",
                                one.exhibit(),
                                "kind",
                                "QUESTIONED",
                                "origin",
                                origin,
                                "packaging",
                                "конверт",
                                "seal",
                                "004417",
                                "destruction",
                                "NONE"))
                .path("number")
                .asText();
    }

    private JsonNode next(String state) {
        return switch (state) {
            case "DRAFT" -> session.post(one.by(), step("submission"), Map.of("confirmed", true));
            case "SUBMITTED" -> receive();
            case "RECEIVED" -> fromReceived();
            case "REGISTERED" -> fromRegistered();
            case "TRIAGED" -> session.post("head", step("assignment"), assignment());
            case "ASSIGNED" -> accept();
            case "ACCEPTED" -> begin();
            case "ADVISING" -> new DemoAdvice(session, one, number).answer();
            default -> new DemoConclusion(session, one, number, today).next(state);
        };
    }

    private Map<String, Object> assignment() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("expert", EXPERT);
        wanted.put("reviewer", REVIEWER);
        wanted.put("reason", "нагрузка");
        if (one.several()) wanted.putAll(new DemoPanel(session, one, number).seats(EXPERT));
        return wanted;
    }

    /** The last of several experts takes the step. */
    private JsonNode accept() {
        Map<String, Boolean> declared = Map.of("noConflict", true, "liabilityWarning", true);
        if (one.several()) session.post(DemoPanel.MEMBER, step("acceptance"), declared);
        return session.post("expert", step("acceptance"), declared);
    }

    private JsonNode receive() {
        return session.post(
                one.registrar(),
                step("receipt"),
                Map.of(
                        "broughtBy",
                        "Сидоров И. П., курьер",
                        "identityDocument",
                        "удостоверение 041234567",
                        "exhibits",
                        exhibit == null ? List.of() : List.of(seen())));
    }

    private Map<String, Object> seen() {
        return Map.of(
                "number",
                exhibit,
                "condition",
                "упаковка цела",
                "sealIntact",
                true,
                "seal",
                "004417",
                "place",
                "store-1/shelf-2");
    }

    private JsonNode fromReceived() {
        if (one.until().equals("DISCREPANCY"))
            return session.post(one.custodian(), step("discrepancy"), Map.of("text", "Пломба 004417 повреждена"));
        if (one.until().equals("RETURNED"))
            return session.post(
                    "head",
                    step("return"),
                    Map.of("ground", "BEYOND_COMPETENCE", "reasons", "Вопрос требует правовой оценки"));
        return session.post(
                one.registrar(),
                step("registration"),
                Map.of("actPresent", true, "objectsPresent", true, "listAgrees", true));
    }

    private JsonNode fromRegistered() {
        if (one.until().equals("WITHDRAWN"))
            return session.post(one.by(), step("withdrawal"), Map.of("text", "Дело прекращено"));
        if (one.shows(DemoStory.ADVICE)) return new DemoAdvice(session, one, number).name();
        JsonNode proposal = session.get("head", step("triage/proposal"));
        return session.post("head", step("triage"), Map.of("decision", proposal));
    }

    private JsonNode begin() {
        return session.post(
                "expert",
                step("examination"),
                Map.of(
                        "plan", "Осмотр, извлечение метаданных, сопоставление",
                        "propositions", List.of("Запись подлинная", "Запись изменена или создана системой ИИ"),
                        "methods",
                                List.of(Map.of(
                                        "method",
                                        "PROVENANCE-MARKS",
                                        "version",
                                        1,
                                        "justification",
                                        DemoRegisters.JUSTIFICATION)),
                        "tools", List.of(Map.of("tool", "APACHE-TIKA", "version", "3.3.1")),
                        "exhibits", List.of(exhibit)));
    }

    private String step(String noun) {
        return "requests/" + number + "/" + noun;
    }
}
