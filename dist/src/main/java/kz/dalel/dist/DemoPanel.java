package kz.dalel.dist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The second expert of a demonstration case that two examine; the first, {@code expert}, coordinates and signs last. */
final class DemoPanel {
    static final String MEMBER = "expert2";

    private static final int PART = 1;
    private static final Map<String, String> SELF = Map.of(
            "education",
            "высшее",
            "specialty",
            "исследование сетевых данных",
            "experience",
            "12 лет",
            "post",
            "эксперт");

    private final Session session;
    private final DemoCase one;
    private final String number;

    DemoPanel(Session session, DemoCase one, String number) {
        this.session = session;
        this.one = one;
        this.number = number;
    }

    /** Whose part a question of a complex examination is, counted from 0. */
    static String answering(int question) {
        return question == PART ? MEMBER : "expert";
    }

    /** What an assignment says of two experts: in a complex examination each has a question and a specialty of his own. */
    Map<String, Object> seats(String coordinator) {
        String member = Account.named(MEMBER).id();
        List<Map<String, Object>> members = one.shows(DemoStory.COMPLEX)
                ? List.of(
                        Map.of("expert", coordinator, "questions", List.of(1)),
                        Map.of("expert", member, "specialty", "NETWORK_MALWARE", "questions", List.of(PART + 1)))
                : List.of(Map.of("expert", coordinator), Map.of("expert", member));
        return Map.of("form", one.story().name(), "members", members);
    }

    /** Nobody concludes who has studied nothing. */
    void studies() {
        session.post(
                MEMBER,
                step("notes"),
                Map.of(
                        "kind",
                        "OBSERVATION",
                        "text",
                        "Копия исследована отдельно от первого эксперта, записи сверены"));
    }

    /** Agrees with the first draft, or dissents where the case shows a dissent. */
    void concurs() {
        Map<String, Object> word = new LinkedHashMap<>();
        word.put("version", 1);
        word.put("agrees", !dissents());
        if (dissents())
            word.put("opinion", "Сжатие могло стереть следы правки, поэтому на вопрос 1 ответить нельзя ни да, ни нет");
        word.put("expert", SELF);
        session.post(MEMBER, step("concurrence"), word);
    }

    /** Signs the part that is his, or his own opinion. */
    void signs() {
        JsonNode sheet = session.get("expert", step("conclusion"));
        String signed = dissents() ? opinion() : sheet.path("contentSha256").asText();
        session.post(
                MEMBER,
                step("member-signature"),
                new DemoPaper(session, MEMBER, number).signed(signed, sheet.path("pages")));
    }

    private boolean dissents() {
        return one.shows(DemoStory.COMMISSION);
    }

    private String opinion() {
        String member = Account.named(MEMBER).id();
        for (JsonNode seat : session.get(MEMBER, step("panel")).path("members"))
            if (seat.path("officer").asText().equals(member))
                return seat.at("/position/opinionSha256").asText();
        throw new Trouble("The demonstration finds no opinion of " + MEMBER + " in " + number);
    }

    private String step(String noun) {
        return "requests/" + number + "/" + noun;
    }
}
