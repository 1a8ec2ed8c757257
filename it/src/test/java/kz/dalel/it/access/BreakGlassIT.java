package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case is read for an emergency with the leave of another, for hours, under the eyes of its people and of the auditors. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BreakGlassIT {
    private static final String YES = "{\"text\": \"проверено по телефону\"}";

    @Test
    void one_asks_another_lets_him_in_he_reads_and_it_ends_by_itself() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        String content = "/exhibits/" + journey.exhibits().get(0) + "/content";
        person("expert2").get("/requests/" + journey.number()).expect(404);
        long id = asked("expert2", journey.number());
        person("expert2").get("/requests/" + journey.number()).expect(404);

        person("auditor").post("/break-glass/" + id + "/grant", YES).asksForSecondFactor();
        person("expert2").surely().post("/break-glass/" + id + "/grant", YES).expect(403);
        JsonNode granted = person("auditor")
                .surely()
                .post("/break-glass/" + id + "/grant", YES)
                .expect(201)
                .json();
        Instant until = Instant.parse(granted.path("until").asText());
        assertThat(Duration.between(Instant.parse(granted.path("decidedAt").asText()), until))
                .isEqualTo(Duration.ofHours(4));

        person("expert2").get("/requests/" + journey.number()).expect(200);
        person("expert2").get(content).expect(200);
        isReadAlone(journey);
        isSeenByItsPeople(journey);

        Dalel.owner()
                .texts(
                        "update participation set until = since + interval '1 microsecond' where request = ?"
                                + " and capacity = 'EMERGENCY_READER' returning id::text",
                        journey.number());
        person("expert2").get("/requests/" + journey.number()).expect(404);
        person("expert2").get(content).expect(404);
    }

    private static void isReadAlone(Journey journey) {
        person("expert2").get(journey.path("notes")).expect(403);
        person("expert2").get(journey.path("conclusion")).expect(404);
        person("expert2").get(journey.path("readings")).expect(403);
        person("expert2")
                .post(journey.path("acceptance"), "{\"noConflict\": true, \"liabilityWarning\": true}")
                .expect(403);
        assertThat(person("expert2").get("/requests?limit=200").text()).doesNotContain(journey.number());
        assertThat(Dalel.owner().texts("select state from request where number = ?", journey.number()))
                .containsExactly("REGISTERED");
    }

    private static void isSeenByItsPeople(Journey journey) {
        List<JsonNode> entries = entries(journey);
        assertThat(entries)
                .extracting(entry -> entry.path("action").asText())
                .contains(
                        "request.emergencyAsked",
                        "request.emergencyGranted",
                        "request.readInEmergency",
                        "exhibit.contentRead");
        assertThat(entries)
                .filteredOn(entry -> entry.path("action").asText().equals("request.readInEmergency"))
                .extracting(entry -> entry.at("/details/what").asText())
                .contains(
                        "GET /api/v1/requests/" + journey.number(),
                        "GET /api/v1/exhibits/" + journey.exhibits().get(0) + "/content");
        assertThat(entries)
                .filteredOn(entry -> entry.path("action").asText().equals("exhibit.contentRead"))
                .extracting(entry -> entry.path("capacity").asText())
                .contains("emergency_reader");
        for (String sees : List.of("investigator.astana", "auditor", "head", "registrar"))
            assertThat(person(sees).get("/break-glass").expect(200).text())
                    .as(sees)
                    .contains(journey.number());
        for (String blind : List.of("fma", "expert.almaty", "admin"))
            assertThat(person(blind).get("/break-glass").expect(200).text())
                    .as(blind)
                    .doesNotContain(journey.number());
    }

    @Test
    void nobody_lets_himself_in_and_nothing_is_decided_twice() throws SQLException {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        long id = asked("expert2", journey.number());
        assertThat(decided("expert2", "head,expert", id)).containsExactly("samePerson");
        assertThat(decided("registrar", "registrar", id)).containsExactly("unknown");
        assertThat(decided("admin", "administrator,head,auditor", id)).containsExactly("unknown");
        person("auditor").post("/break-glass/" + id + "/refusal", YES).expect(201);
        person("auditor").surely().post("/break-glass/" + id + "/grant", YES).refused(409, "emergency.decided");
        person("expert2").get("/requests/" + journey.number()).expect(404);
    }

    private static List<String> decided(String who, String roles, long id) throws SQLException {
        try (Connection application = Application.as(who, roles)) {
            return Rows.texts(
                    application, "select decide_emergency(?, true, null, timestamptz '2026-11-27T12:00:00Z')", id);
        }
    }

    @Test
    void whoever_has_or_had_a_hand_in_the_matter_neither_reads_nor_lets_in() throws SQLException {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        was("expert2", "EXPERT", journey);
        ask("expert2", journey.number(), 4).refused(403, "emergency.partial");
        was("auditor", "LAWYER", journey);
        long id = asked("expert.almaty", journey.number());
        person("auditor").surely().post("/break-glass/" + id + "/grant", YES).refused(403, "emergency.partial");
        person("head").surely().post("/break-glass/" + id + "/grant", YES).expect(201);
    }

    private static void was(String who, String capacity, Journey journey) {
        Dalel.owner()
                .texts(
                        "insert into participation (id, request, party, capacity, ground, since, until) values"
                                + " (nextval('participation_number'), ?, ?, ?, 'seeded', timestamptz '2026-01-01', timestamptz"
                                + " '2026-01-02') returning id::text",
                        journey.number(),
                        "user:" + person(who).id(),
                        capacity);
    }

    @Test
    void what_is_asked_wrongly_is_refused_in_words() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        ask("registrar", journey.number(), 4).refused(409, "emergency.takesPart");
        ask("expert2", journey.number(), 9).refused(422, "emergency.hours");
        ask("expert2", "CDF-2026-999999", 4).refused(404, "emergency.unknownCase");
        assertThat(person("expert2")
                        .post("/break-glass", "{}")
                        .refused(422, "emergency.incomplete")
                        .reasons())
                .containsExactly("required.emergency.request", "required.emergency.reason", "required.emergency.hours");
        for (String never : List.of("admin", "fma", "investigator", "auditor", "newcomer"))
            ask(never, journey.number(), 4).expect(403);
        long id = asked("expert2", journey.number());
        Dalel.owner()
                .texts(
                        "update emergency_access set asked_at = asked_at - interval '25 hours' where id = ? returning id::text",
                        id);
        person("head").surely().post("/break-glass/" + id + "/grant", YES).refused(409, "emergency.tooOld");
    }

    @Test
    void of_a_sealed_case_the_same_is_said_as_of_none_and_a_seal_ends_what_was_open() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        long id = asked("expert2", journey.number());
        person("head").surely().post("/break-glass/" + id + "/grant", YES).expect(201);
        person("expert2").get("/requests/" + journey.number()).expect(200);
        List<String> people = List.of("head", "registrar", "custodian");
        people.forEach(name -> person(name).get("/me").expect(200)); // whoever was never here cannot be named
        String named = people.stream()
                .map(name -> '"' + person(name).id() + '"')
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        person("investigator.astana")
                .post(journey.path("sealing"), "{\"ground\": \"seeded\", \"named\": [" + named + "]}")
                .expect(201);
        person("expert2").get("/requests/" + journey.number()).expect(404);
        assertThat(person("auditor").get("/break-glass").text()).doesNotContain(journey.number());
        assertThat(person("expert2").get("/break-glass").text()).doesNotContain(journey.number());
        ask("expert2", journey.number(), 4).refused(404, "emergency.unknownCase");
    }

    private static long asked(String who, String number) {
        return ask(who, number, 4).expect(201).json().path("id").asLong();
    }

    private static Reply ask(String who, String number, int hours) {
        person(who).get("/me");
        return person(who)
                .post(
                        "/break-glass",
                        """
                        {"request": "%s", "reason": "задержанный освобождается сегодня", "hours": %d}"""
                                .formatted(number, hours));
    }

    private static List<JsonNode> entries(Journey journey) {
        List<JsonNode> lines = new java.util.ArrayList<>();
        journey.investigator()
                .get(journey.path("custody") + "?limit=200")
                .expect(200)
                .json()
                .path("items")
                .forEach(lines::add);
        return lines;
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
