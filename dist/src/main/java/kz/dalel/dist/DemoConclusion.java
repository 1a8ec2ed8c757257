package kz.dalel.dist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The second half of a demonstration case: from the study to the return of the objects. */
final class DemoConclusion {
    private final Session session;
    private final DemoCase one;
    private final String number;
    private final LocalDate today;

    DemoConclusion(Session session, DemoCase one, String number, LocalDate today) {
        this.session = session;
        this.one = one;
        this.number = number;
        this.today = today;
    }

    JsonNode next(String state) {
        return switch (state) {
            case "IN_EXAMINATION" -> study();
            case "DRAFTED" -> sendToReview();
            case "TECHNICAL_REVIEW" -> session.post("reviewer", step("technical-review/end"), verdict());
            case "FORM_CHECK" -> checkForm();
            case "READY_FOR_SIGNATURE" -> sign();
            case "SIGNED" ->
                session.post(
                        one.registrar(),
                        step("delivery"),
                        Map.of(
                                "channel",
                                "COURIER",
                                "dispatchedOn",
                                today.toString(),
                                "tracking",
                                "KZ-00417",
                                "addressee",
                                Account.named(one.by()).name()));
            case "DELIVERED" ->
                session.post(
                        one.custodian(),
                        step("objects-return"),
                        Map.of("receiver", "следователь", "identityDocument", "041234567"));
            default -> throw new Trouble("The demonstration knows no step from " + state);
        };
    }

    private JsonNode sendToReview() {
        if (one.several()) panel().concurs();
        return session.post("expert", step("technical-review"), Map.of());
    }

    private Map<String, Object> verdict() {
        return one.shows(DemoStory.INSISTED)
                ? Map.of("agrees", false, "reason", "Метаданные могли быть заменены, одних их для вывода мало")
                : Map.of("agrees", true, "reason", "Метод и выводы проверены");
    }

    private JsonNode checkForm() {
        if (one.shows(DemoStory.INSISTED))
            session.post(
                    "expert",
                    step("insistence"),
                    Map.of("text", "Кроме метаданных, исследовано строение файла; вывод оставляю в силе"));
        return session.post(
                "head",
                step("form-check"),
                Map.of("mandatoryContents", true, "warning", true, "answersComplete", true, "annexes", true));
    }

    private JsonNode study() {
        session.post(
                "expert",
                step("notes"),
                Map.of("kind", "OBSERVATION", "text", "Файл открыт на копии, хеш совпал с записанным при приёме"));
        if (one.several()) panel().studies();
        for (int i = 0; i < one.questions().size(); i++)
            session.post(
                    one.shows(DemoStory.COMPLEX) ? DemoPanel.answering(i) : "expert",
                    step("questions/" + i + "/answers"),
                    Map.of("text", "Признаков изменения не выявлено", "refused", false, "certainty", "PROBABLE"));
        Map<String, String> expert = Map.of(
                "education",
                "высшее",
                "specialty",
                "исследование компьютерной техники",
                "experience",
                "9 лет",
                "post",
                "эксперт");
        return session.post(
                "expert",
                step("draft-conclusion"),
                Map.of(
                        "evaluation",
                        "Совокупность признаков согласуется с первым предположением",
                        "personsPresent",
                        "При исследовании никто не присутствовал",
                        "expert",
                        expert,
                        "annexes",
                        List.of()));
    }

    private JsonNode sign() {
        if (one.several()) panel().signs();
        JsonNode sheet = session.get("expert", step("conclusion"));
        return session.post(
                "expert",
                step("signature"),
                new DemoPaper(session, "expert", number)
                        .signed(sheet.path("contentSha256").asText(), sheet.path("pages")));
    }

    private DemoPanel panel() {
        return new DemoPanel(session, one, number);
    }

    private String step(String noun) {
        return "requests/" + number + "/" + noun;
    }
}
