package kz.dalel.dist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** What people do once a demonstration case stands where its story takes place. */
final class DemoSequel {
    /** Whom a resolution names, and who is on leave. */
    static final Account NAMED = Account.named("expert.almaty");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int LEAVE_DAYS = 24;

    private final Session session;
    private final DemoCase one;
    private final String number;
    private final LocalDate today;

    DemoSequel(Session session, DemoCase one, String number, LocalDate today) {
        this.session = session;
        this.one = one;
        this.number = number;
        this.today = today;
    }

    void tell() {
        switch (one.story()) {
            case COMPLEX -> new DemoPanel(session, one, number).signs();
            case VISA -> visa();
            case PASSED -> pass();
            case CORRECTED -> correct();
            case NAMED_AWAY -> askForAnother();
            case COMMISSION, ADVICE, INSISTED -> {
                // all of it happened on the way
            }
        }
    }

    private void visa() {
        String body = Account.named(one.by()).agency();
        if (!keepsVisas(body))
            session.post(
                    "admin",
                    "bodies/visas",
                    Map.of("body", body, "kept", true, "ground", "Письмо департамента от " + DAY.format(today)));
        session.post(
                "investigator2",
                step("visas"),
                Map.of("kind", "REMARKS", "remarks", "Прошу назвать дни, за которые исследуется журнал телефона"));
    }

    private boolean keepsVisas(String body) {
        for (JsonNode line : session.get("admin", "bodies/visas").path("items"))
            if (line.path("present").asBoolean() && line.path("body").asText().equals(body))
                return line.path("kept").asBoolean();
        return false;
    }

    private void pass() {
        session.post(
                one.by(),
                step("participation"),
                Map.of(
                        "person",
                        Account.named(DemoCase.HEIR).id(),
                        "ground",
                        "Постановление о передаче дела по подследственности от " + DAY.format(today)));
    }

    private void correct() {
        session.post(
                "expert",
                step("correction"),
                Map.of(
                        "place", "сведения об эксперте, стаж",
                        "oldValue", "9 лет",
                        "newValue", "10 лет",
                        "reason", "Стаж указан без последнего года",
                        "noticedBy", "следователь " + Account.named(one.by()).name()));
        session.post("reviewer", step("correction/review"), Map.of("agrees", true));
        JsonNode act = session.get("expert", step("correction")).get(0).path("act");
        session.post(
                "expert",
                step("correction/signature"),
                new DemoPaper(session, "expert", number)
                        .act(act.path("contentSha256").asText(), act.path("pages")));
    }

    private void askForAnother() {
        LocalDate last = today.plusDays(LEAVE_DAYS);
        if (session.get(NAMED.username(), "absences").path("own").isEmpty())
            session.post(
                    NAMED.username(),
                    "absences",
                    Map.of("firstDay", today.toString(), "lastDay", last.toString(), "reason", "LEAVE"));
        session.post(
                "head",
                step("consent"),
                Map.of(
                        "reason",
                        "Названный эксперт " + NAMED.name() + " в отпуске; просим согласия на любого эксперта Центра"));
    }

    private String step(String noun) {
        return "requests/" + number + "/" + noun;
    }
}
