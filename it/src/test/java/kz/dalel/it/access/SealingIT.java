package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sealed case shows to the persons named on it and to nobody else, in no way, and those named go on working with it. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SealingIT {
    private static final String GROUND = "Постановление о неразглашении от 20.11.2026";
    private static final String LIFT = "{\"text\": \"Постановление об отмене от 01.12.2026\"}";

    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : List.of("head", "unithead", "registrar", "custodian", "storekeeper", "archivist"))
            person(name).get("/me").expect(200);
    }

    @Test
    void whoever_is_not_named_is_told_that_there_is_no_such_case() throws SQLException {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        List<String> words = List.of(journey.number(), journey.exhibits().get(0));
        for (String before : List.of("unithead", "storekeeper", "registrar"))
            person(before).get("/requests/" + journey.number()).expect(200);
        seal(journey, "investigator.astana", "head", "registrar", "custodian").expect(201);
        for (String stranger : List.of("unithead", "storekeeper", "archivist")) {
            assertThat(Sighting.as(
                            stranger,
                            String.join(",", person(stranger).account().roles()),
                            words))
                    .as(stranger)
                    .isEmpty();
            unknown(person(stranger), journey);
        }
        for (String named : List.of("head", "registrar", "custodian", "investigator.astana"))
            person(named).get("/requests/" + journey.number()).expect(200);
    }

    private static void unknown(Person stranger, Journey journey) {
        String never = "/requests/CDF-2026-999999";
        Reply known = stranger.get("/requests/" + journey.number()).refused(404, "request.unknown");
        assertThat(known.text().replace(journey.number(), "N"))
                .isEqualTo(stranger.get(never).text().replace("CDF-2026-999999", "N"));
        for (String noun : List.of("custody", "sealing", "participation", "proof", "exhibits", "protected-persons"))
            stranger.get(journey.path(noun)).expect(404);
        stranger.get("/exhibits/" + journey.exhibits().get(0)).expect(404);
        stranger.get("/exhibits/" + journey.exhibits().get(0) + "/custody").expect(404);
        assertThat(stranger.get("/requests?q=" + journey.number())
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(stranger.get("/requests?limit=200").text()).doesNotContain(journey.number());
        assertThat(stranger.get("/tasks").text()).doesNotContain(journey.number());
    }

    @Test
    void a_colleague_of_the_appointing_person_sees_it_only_until_it_is_sealed() throws SQLException {
        Dalel.owner()
                .texts(
                        "insert into officer (id, body, name, version) values ('seeded-colleague', 'MIA-AST', 'Коллега', 0)"
                                + " on conflict do nothing returning id");
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        List<String> words = List.of(journey.number());
        assertThat(asColleague(words)).contains("request");
        seal(journey, "investigator.astana", "head", "registrar", "custodian").expect(201);
        assertThat(asColleague(words)).isEmpty();
        person("investigator.astana")
                .post(journey.path("sealing/lifting"), LIFT)
                .expect(201);
        assertThat(asColleague(words)).contains("request");
    }

    private static List<String> asColleague(List<String> words) throws SQLException {
        try (Connection application = Sighting.asNobodyKnown("seeded-colleague", "requester", "2026-11-27T12:00:00Z")) {
            return List.copyOf(Sighting.of(application, words).keySet());
        }
    }

    @Test
    void those_named_lead_a_draft_that_was_sealed_before_it_was_submitted_to_its_expert() {
        Journey journey = Journey.drafted(Dalel.stack().site());
        journey.exhibit("sealed.txt", "under seal".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        seal(journey, "investigator.astana", "head", "registrar", "custodian").expect(201);
        person("registrar").get("/requests/" + journey.number()).expect(404);
        journey.submit();
        person("storekeeper").get("/requests/" + journey.number()).expect(404);
        journey.receive().register();
        JsonNode proposal =
                person("head").get(journey.path("triage/proposal")).expect(200).json();
        journey.step("head", "triage", "{\"decision\": " + proposal + ", \"reason\": null}", "TRIAGED");
        journey.certify().assign();
        person("expert").get("/requests/" + journey.number()).expect(200);
        person("expert2").get("/requests/" + journey.number()).expect(404);
        person("unithead").get("/requests/" + journey.number()).expect(404);
        journey.accept();
    }

    @Test
    void one_more_is_named_and_somebody_is_named_no_more() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        seal(journey, "investigator.astana", "head", "registrar", "custodian").expect(201);
        name(journey, "head", "unithead").expect(201);
        person("unithead").get("/requests/" + journey.number()).expect(200);
        name(journey, "head", "unithead").refused(409, "sealing.namedAlready");
        name(journey, "head", "investigator").refused(422, "sealing.notOfTheCenter");
        end(journey, "registrar").refused(422, "sealing.incomplete");
        end(journey, "unithead").expect(200);
        person("unithead").get("/requests/" + journey.number()).expect(404);
        name(journey, "head", "storekeeper").expect(201);
        end(journey, "registrar").expect(200);
        person("registrar").get("/requests/" + journey.number()).expect(404);
        name(journey, "head", "registrar").expect(201);
        assertThat(actions(journey)).contains("request.sealed", "request.sealNamed", "request.sealNameEnded");
    }

    @Test
    void a_head_seals_and_is_named_by_that_and_lifts_it_again() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        seal(journey, "head", "registrar", "custodian").expect(201);
        JsonNode sheet = person("head").get(journey.path("sealing")).expect(200).json();
        assertThat(sheet.path("named").findValuesAsText("id"))
                .contains(person("head").id());
        assertThat(sheet.path("ground").asText()).isEqualTo(GROUND);
        person("investigator.astana").get("/requests/" + journey.number()).expect(200);
        person("unithead").get("/requests/" + journey.number()).expect(404);
        person("head").post(journey.path("sealing/lifting"), LIFT).expect(201);
        person("unithead").get("/requests/" + journey.number()).expect(200);
        assertThat(Dalel.owner()
                        .count(
                                "select count(*) from participation where request = ? and until is null"
                                        + " and capacity = 'REGISTRY' and party like 'user:%'",
                                journey.number()))
                .isZero();
        person("head").post(journey.path("sealing/lifting"), LIFT).refused(409, "sealing.none");
    }

    @Test
    void a_seal_without_those_who_go_on_working_or_by_others_is_refused() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        assertThat(seal(journey, "investigator.astana", "custodian")
                        .refused(422, "sealing.incomplete")
                        .reasons())
                .containsExactlyInAnyOrder("sealing.nobodyAs.head", "sealing.nobodyAs.registrar");
        assertThat(person("investigator.astana")
                        .post(journey.path("sealing"), "{}")
                        .refused(422, "sealing.incomplete")
                        .reasons())
                .containsExactly("required.sealing.ground", "required.sealing.named");
        seal(journey, "registrar", "head", "registrar", "custodian").refused(403, "sealing.notYours");
        seal(journey, "custodian", "head", "registrar", "custodian").expect(403);
        seal(journey, "investigator", "head", "registrar", "custodian").expect(404);
        assertThat(Dalel.owner().count("select count(*) from sealing where request = ?", journey.number()))
                .isZero();
    }

    @Test
    void a_sealed_case_passes_to_another_person_and_the_old_body_does_not_come_back_with_the_seal_lifted() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        seal(journey, "investigator.astana", "head", "registrar", "custodian").expect(201);
        person("fma").get("/me").expect(200);
        String transfer = "{\"person\": \"" + person("fma").id() + "\", \"ground\": \"Постановление о передаче\"}";
        person("investigator.astana")
                .post(journey.path("participation"), transfer)
                .expect(200);
        person("investigator.astana").get("/requests/" + journey.number()).expect(404);
        person("fma").get("/requests/" + journey.number()).expect(200);
        person("fma").post(journey.path("sealing/lifting"), LIFT).expect(201);
        assertThat(Dalel.owner()
                        .texts(
                                "select party from participation where request = ? and until is null and party like 'body:%'"
                                        + " order by 1",
                                journey.number()))
                .containsExactly("body:CDF-AST", "body:FMA");
    }

    @Test
    void the_application_cannot_open_what_is_shut() throws SQLException {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        seal(journey, "investigator.astana", "head", "registrar", "custodian").expect(201);
        try (Connection application = Application.as("registrar", "registrar");
                Statement attempt = application.createStatement()) {
            attempt.executeUpdate("update participation set opens = true where request = '" + journey.number() + "'");
            Application.goesOnAs(application, "unithead", "unit_head");
            assertThat(Sighting.of(application, List.of(journey.number()))).isEmpty();
        }
        try (Connection application = Application.as("registrar", "registrar");
                Statement attempt = application.createStatement()) {
            String lift =
                    "update sealing set lifted_at = timestamptz '2026-11-27', lifted_by = 'x', lifting_ground = 'x',"
                            + " version = 1 where request = '" + journey.number() + "'";
            assertThat(attempt.executeUpdate(lift)).isZero();
            assertThatThrownBy(() -> attempt.execute("delete from sealing")).hasMessageContaining("permission denied");
        }
    }

    private static Reply seal(Journey journey, String who, String... named) {
        String ids = Stream.of(named).map(name -> '"' + person(name).id() + '"').collect(Collectors.joining(","));
        return person(who).post(journey.path("sealing"), "{\"ground\": \"" + GROUND + "\", \"named\": [" + ids + "]}");
    }

    private static Reply name(Journey journey, String who, String whom) {
        return person(who)
                .post(
                        journey.path("sealing/names"),
                        "{\"officer\": \"" + person(whom).id() + "\"}");
    }

    private static Reply end(Journey journey, String whom) {
        return person("head")
                .post(journey.path("sealing/names/" + person(whom).id() + "/ending"), "{\"text\": \"в отпуске\"}");
    }

    private static List<String> actions(Journey journey) {
        return person("head")
                .get(journey.path("custody") + "?limit=200")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("action");
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
