package kz.dalel.it.course;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.journey.Words;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.kernel.Time;

/** Cases that wait for their assignment, who is proposed for them, and who is taken. */
final class Proposals {
    private static final String EXPERT2 = "KZ-2024-0918";

    private Proposals() {}

    static LocalDate today() {
        return LocalDate.now(Time.ASTANA);
    }

    static void everybodyWasHere() {
        for (String name : List.of("head", "unithead", "quality", "expert", "expert2", "reviewer"))
            Dalel.person(name).get("/me").expect(200);
    }

    /** What a test entered would stand in the way of others. */
    static void everybodyIsFree() {
        everybodyIsBack();
        Dalel.owner()
                .texts("update officer_tie set resolved_at = recorded_at, resolved_by = 'nobody', resolution = 'test'"
                        + " where resolved_at is null returning id::text");
        Dalel.owner().texts("delete from method_need returning method");
        Dalel.owner().texts("delete from expert_certificate where number = ? returning number", EXPERT2);
    }

    static void everybodyIsBack() {
        Dalel.owner()
                .texts("update absence set ended_at = recorded_at, ended_by = recorded_by where ended_at is null"
                        + " returning id::text");
    }

    static Journey triaged() {
        return Journey.registered(Dalel.stack().site(), 1).triage().certify();
    }

    static Journey through(Journey draft) {
        draft.exhibit("one.txt", ("один " + draft.number()).getBytes(UTF_8));
        return draft.submit().receive().register().triage().certify();
    }

    static String numbered(String draft, String caseNumber) {
        return draft.replace(Words.CASE_NUMBER, caseNumber);
    }

    static List<JsonNode> proposed(Journey journey) {
        JsonNode items = journey.person("head")
                .get("/experts?request=" + journey.number())
                .expect(200)
                .json()
                .path("items");
        return new ArrayList<>(StreamSupport.stream(items.spliterator(), false).toList());
    }

    static JsonNode line(List<JsonNode> lines, String who) {
        String id = Dalel.person(who).id();
        return lines.stream()
                .filter(line -> line.path("officer").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Reply assigns(Journey journey, String expert, String reviewer) {
        return journey.person("head")
                .post(
                        journey.path("assignment"),
                        "{\"expert\": \"%s\", \"reviewer\": \"%s\", \"reason\": \"по специальности\"}"
                                .formatted(
                                        Dalel.person(expert).id(),
                                        Dalel.person(reviewer).id()));
    }

    static void certify(String expert) {
        Person quality = Dalel.person("quality");
        quality.post(
                        "/experts/" + Dalel.person(expert).id() + "/certificates",
                        """
                        {"specialty": "MEDIA", "number": "%s", "validFrom": "2024-03-01", "validTo": "2035-02-28",
                         "attestedOn": "2024-03-01"}"""
                                .formatted(EXPERT2))
                .expect(201);
    }

    static void away(String who, String substitute) {
        String other =
                substitute == null ? "null" : '"' + Dalel.person(substitute).id() + '"';
        Dalel.person(who)
                .post(
                        "/absences",
                        """
                        {"officer": null, "firstDay": "%s", "lastDay": "%s", "substitute": %s, "reason": "LEAVE"}"""
                                .formatted(today(), today(), other))
                .expect(201);
    }
}
