package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The supervising prosecutor sees the cases that he was given, with what is the matter in each, and writes into none. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SupervisionIT {
    private static final String RETURN =
            """
            {"ground": "BEYOND_COMPETENCE", "reasons": "Вопрос требует правовой оценки"}""";

    @BeforeAll
    static void prosecutors_were_here_once() {
        for (String name : List.of("prosecutor", "prosecutor.astana", "prosecutor.head"))
            person(name).get("/me").expect(200);
    }

    @Test
    void who_was_assigned_reads_and_writes_nothing() throws SQLException {
        Target target = Target.examined();
        Journey journey = target.journey();
        person("prosecutor").get("/requests/" + journey.number()).expect(404);
        assign("registrar", journey, "prosecutor").expect(201);
        person("prosecutor").get("/requests/" + journey.number()).expect(200);
        person("prosecutor")
                .get("/exhibits/" + journey.exhibits().get(0) + "/content")
                .expect(200);
        for (String kept : List.of("notes", "questions", "technical-review"))
            assertThat(person("prosecutor").get(journey.path(kept)).status())
                    .as(kept)
                    .isIn(403, 404);
        person("prosecutor").get(journey.path("conclusion")).expect(404);
        writesNothing(journey);
        assertThat(Sighting.as("prosecutor", "requester,prosecutor", target.secrets()))
                .doesNotContainKeys("note", "answer", "tool_used", "extraction", "conclusion")
                .containsKeys("request", "exhibit", "step_record");
    }

    private static void writesNothing(Journey journey) throws SQLException {
        List<Long> before = written(journey);
        Person prosecutor = person("prosecutor");
        String text = "{\"text\": \"x\"}";
        Map<String, String> said = Map.of(
                "discrepancy-answer",
                text,
                "withdrawal",
                text,
                "submission",
                "{\"confirmed\": true}",
                "sealing",
                "{\"ground\": \"x\", \"named\": []}",
                "participation",
                "{\"person\": \"%s\", \"ground\": \"x\"}".formatted(prosecutor.id()));
        said.forEach((noun, form) -> assertThat(
                        prosecutor.post(journey.path(noun), form).status())
                .as(noun)
                .isIn(403, 404, 409, 422));
        for (String statement : List.of(
                "update request set case_number = 'x' where number = '%s' returning number",
                "update exhibit set name = 'x' where request = '%s' returning number",
                "update participation set until = timestamptz '2026-01-01' where request = '%s' returning id::text"))
            try (var application = Application.as("prosecutor", "requester,prosecutor")) {
                assertThat(touched(application, statement.formatted(journey.number())))
                        .isEmpty();
            }
        assertThat(written(journey)).isEqualTo(before);
    }

    /** Rows that were changed; none, too, when the database refuses. */
    private static List<String> touched(java.sql.Connection application, String statement) {
        try {
            return Rows.texts(application, statement);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo("42501");
            return List.of();
        }
    }

    private static List<Long> written(Journey journey) {
        return List.of(
                Dalel.owner().count("select version from request where number = ?", journey.number()),
                Dalel.owner().count("select count(*) from step_record where request = ?", journey.number()),
                Dalel.owner().count("select count(*) from participation where request = ?", journey.number()));
    }

    @Test
    void his_window_tells_what_is_the_matter_with_ground_and_record() {
        Journey late = Journey.registered(Dalel.stack().site(), 1);
        assign("registrar", late, "prosecutor").expect(201);
        Dalel.owner()
                .texts(
                        "update request_clock set started = started - interval '90 days', due = due - interval '90 days'"
                                + " where request = ? and clock = 'T1' returning clock",
                        late.number());
        Dalel.owner()
                .texts(
                        "update request set detention_ends = date '2026-12-15' where number = ? returning number",
                        late.number());
        Journey back = Journey.submitted(Dalel.stack().site(), 1).receive();
        assign("registrar", back, "prosecutor").expect(201);
        back.step("head", "return", RETURN, "RETURNED");
        Journey calm = Journey.submitted(Dalel.stack().site(), 1);
        assign("registrar", calm, "prosecutor").expect(201);

        assertThat(kinds(late)).containsExactly("OVERDUE", "IN_CUSTODY");
        assertThat(line("prosecutor", late).at("/concerns/0/words").asText()).contains("44-VI");
        assertThat(kinds(back)).containsExactly("RETURNED");
        JsonNode returned = line("prosecutor", back).at("/concerns/0");
        assertThat(returned.path("ground").asText()).isEqualTo("BEYOND_COMPETENCE");
        assertThat(returned.path("words").asText()).isEqualTo("Вопрос требует правовой оценки");
        person("prosecutor").get("/" + returned.path("record").asText()).expect(200);
        assertThat(kinds(calm)).isEmpty();
        List<String> order = window("prosecutor").findValuesAsText("number");
        assertThat(order.indexOf(late.number())).isLessThan(order.indexOf(back.number()));
        assertThat(order.indexOf(back.number())).isLessThan(order.indexOf(calm.number()));
        assertThat(window("prosecutor.astana").findValuesAsText("number"))
                .doesNotContain(late.number(), back.number(), calm.number());
    }

    @Test
    void the_head_of_the_office_puts_another_in_his_place_and_sees_nothing_himself() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        assign("registrar", journey, "prosecutor").expect(201);
        assign("prosecutor.head", journey, "prosecutor.astana").expect(201);
        person("prosecutor").get("/requests/" + journey.number()).expect(404);
        person("prosecutor.astana").get("/requests/" + journey.number()).expect(200);
        person("prosecutor.head").get("/requests/" + journey.number()).expect(404);
        person("prosecutor.head").get("/supervision").expect(403);
        assertThat(journey.investigator()
                        .get(journey.path("custody") + "?limit=200")
                        .json()
                        .path("items")
                        .findValuesAsText("action"))
                .contains("request.supervisionAssigned");
    }

    @Test
    void nobody_opens_a_case_to_a_prosecutor_beyond_his_own_part_of_it() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        for (String other : List.of("custodian", "head", "investigator.astana", "prosecutor", "admin"))
            assign(other, journey, "prosecutor").expect(403);
        assign("registrar.almaty", journey, "prosecutor").refused(404, "request.unknown");
        assign("registrar", journey, "investigator").refused(422, "supervision.noProsecutor");
        assign("prosecutor.head", journey, "head").refused(422, "supervision.noProsecutor");
        assertThat(person("registrar")
                        .post(journey.path("supervision"), "{}")
                        .refused(422, "supervision.incomplete")
                        .reasons())
                .containsExactly("required.supervision.prosecutor", "required.supervision.ground");
        Dalel.owner()
                .texts(
                        "update request set appointing_body = 'MIA-ALA' where number = ? returning number",
                        journey.number());
        assign("prosecutor.head", journey, "prosecutor.astana").refused(404, "request.unknown");
        assertThat(Dalel.owner()
                        .count(
                                "select count(*) from participation where request = ? and capacity = 'SUPERVISING_PROSECUTOR'",
                                journey.number()))
                .isZero();
    }

    private static Reply assign(String who, Journey journey, String prosecutor) {
        return person(who)
                .post(
                        journey.path("supervision"),
                        "{\"prosecutor\": \"" + person(prosecutor).id()
                                + "\", \"ground\": \"Распоряжение от 21.11.2026\"}");
    }

    private static List<String> kinds(Journey journey) {
        return line("prosecutor", journey).path("concerns").findValuesAsText("kind");
    }

    private static JsonNode line(String who, Journey journey) {
        for (JsonNode line : window(who)) if (line.path("number").asText().equals(journey.number())) return line;
        throw new AssertionError(journey.number() + " is not under the supervision of " + who);
    }

    private static JsonNode window(String who) {
        return person(who).get("/supervision?limit=200").expect(200).json().path("items");
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
