package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every reading, export and search is kept; a prosecutor's reading is told to the case after the delay of the policy. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadingsIT {

    @Test
    void readings_and_what_left_the_house_are_told_to_the_appointing_body_and_to_the_head() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        journey.investigator().get(content(journey)).expect(200);
        journey.person("registrar").get(journey.path("proof"));
        for (String told : List.of("investigator.astana", "head", "unithead"))
            assertThat(actions(person(told), journey)).as(told).contains("exhibit.contentRead");
        JsonNode line = readings(person("head"), journey).stream()
                .filter(one -> one.path("role").asText().equals("requester"))
                .findFirst()
                .orElseThrow();
        assertThat(line.path("name").asText()).isEqualTo("Мадина Сейітқали");
        assertThat(line.path("body").asText()).isEqualTo("MIA-AST");
        assertThat(line.path("toldFrom").isNull()).isTrue();
        for (String others : List.of("registrar", "custodian"))
            person(others).get(journey.path("readings")).refused(403, "readings.notYours");
        for (String strangers : List.of("fma", "expert2", "auditor", "admin"))
            person(strangers).get(journey.path("readings")).expect(404);
    }

    @Test
    void a_prosecutors_reading_shows_to_nobody_of_the_case_before_its_day() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        person("prosecutor").get("/me").expect(200);
        journey.person("registrar")
                .post(
                        journey.path("supervision"),
                        "{\"prosecutor\": \"" + person("prosecutor").id() + "\", \"ground\": \"Распоряжение\"}")
                .expect(201);
        person("prosecutor").get(content(journey)).expect(200);

        for (String notYet : List.of("investigator.astana", "head")) {
            assertThat(readBy(person(notYet), journey)).as(notYet).doesNotContain("prosecutor");
            assertThat(person(notYet)
                            .get(journey.path("custody") + "?limit=200")
                            .text())
                    .as(notYet)
                    .doesNotContain("supervising_prosecutor");
        }
        assertThat(person("prosecutor")
                        .get(journey.path("custody") + "?limit=200")
                        .text())
                .contains("supervising_prosecutor");
        JsonNode audited = toAuditor(journey).stream()
                .filter(one -> one.path("role").asText().equals("prosecutor"))
                .findFirst()
                .orElseThrow();
        Instant at = Instant.parse(audited.path("at").asText());
        assertThat(Duration.between(at, Instant.parse(audited.path("toldFrom").asText())))
                .isEqualTo(Duration.ofDays(30));

        Dalel.owner()
                .texts(
                        "update custody_entry set told_from = at where request = ? and told_from is not null returning id::text",
                        journey.number());
        assertThat(readBy(person("investigator.astana"), journey)).contains("prosecutor");
        assertThat(person("head").get(journey.path("custody") + "?limit=200").text())
                .contains("supervising_prosecutor");
    }

    @Test
    void a_security_agencys_rule_is_its_departments_too_and_others_are_told_at_once() {
        for (String body : List.of("KNB-AST", "KNB"))
            assertThat(delayed("exhibit.contentRead", body)).as(body).containsExactly("2160");
        assertThat(delayed("exhibit.contentRead", "MIA-AST")).containsOnlyNulls();
        assertThat(delayed("exhibit.moved", "KNB-AST")).containsOnlyNulls();
    }

    /** After how many hours an entry of somebody of this body is told. */
    private static List<String> delayed(String action, String body) {
        return Dalel.owner()
                .texts(
                        """
                        with entered as (
                          insert into custody_entry (at, actor, action, subject, request, entry, nonce, commitment)
                          values (timestamptz '2026-11-27T12:00:00Z', 'user:seeded', ?, 'seeded:x', null,
                            convert_to(jsonb_build_object('role', 'requester', 'body', ?)::text, 'UTF8'),
                            decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))
                          returning at, told_from)
                        select (extract(epoch from told_from - at) / 3600)::integer::text from entered""",
                        action,
                        body);
    }

    @Test
    void an_auditor_asks_for_readings_and_searches_and_is_kept_himself() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        journey.investigator().get(content(journey)).expect(200);
        String words = "прослежено-" + journey.number();
        journey.investigator()
                .get("/requests?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8))
                .expect(200);
        assertThat(toAuditor(journey))
                .extracting(one -> one.path("action").asText())
                .contains("exhibit.contentRead");
        String searches = "/readings/searches?person=" + journey.investigator().id();
        JsonNode first = person("auditor").get(searches).expect(200).json().at("/items/0");
        assertThat(first.path("words").asText()).isEqualTo(words);
        assertThat(first.path("found").asInt()).isZero();
        assertThat(Dalel.owner()
                        .texts(
                                "select words from search_log where actor = ? order by id desc limit 2",
                                person("auditor").id()))
                .containsExactlyInAnyOrder("searches " + journey.investigator().id(), "readings " + journey.number());
        for (String other : List.of("head", "investigator.astana", "admin", "registrar")) {
            person(other).get(searches).expect(403);
            person(other).get("/readings?request=" + journey.number()).expect(403);
        }
        person("auditor").get("/readings").refused(422, "required.readings.request");
    }

    private static String content(Journey journey) {
        return "/exhibits/" + journey.exhibits().get(0) + "/content";
    }

    private static List<String> actions(Person who, Journey journey) {
        return readings(who, journey).stream()
                .map(one -> one.path("action").asText())
                .toList();
    }

    private static List<String> readBy(Person who, Journey journey) {
        return readings(who, journey).stream()
                .map(one -> one.path("role").asText())
                .toList();
    }

    private static List<JsonNode> readings(Person who, Journey journey) {
        return items(
                who.get(journey.path("readings") + "?limit=200").expect(200).json());
    }

    private static List<JsonNode> toAuditor(Journey journey) {
        return items(person("auditor")
                .get("/readings?limit=200&request=" + journey.number())
                .expect(200)
                .json());
    }

    private static List<JsonNode> items(JsonNode page) {
        List<JsonNode> items = new ArrayList<>();
        page.path("items").forEach(items::add);
        return items;
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
