package kz.dalel.it.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People are told in the application what waits for them and what was done, in their cases and in no others. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoticesIT {
    private static final List<String> ALL = List.of(
            "investigator.astana",
            "investigator2",
            "registrar",
            "registrar.almaty",
            "custodian",
            "head",
            "unithead",
            "expert",
            "expert2",
            "reviewer",
            "fma");

    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : ALL) person(name).get("/me").expect(200);
    }

    @Test
    void whoever_has_to_act_is_told_and_whoever_acted_is_not() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        assertThat(told("registrar", journey)).containsExactly("TURN SUBMITTED");
        assertThat(told("investigator.astana", journey)).isEmpty();
        journey.receive();
        assertThat(told("registrar", journey)).containsExactly("TURN RECEIVED", "TURN SUBMITTED");
        assertThat(told("investigator.astana", journey)).containsExactly("TOLD RECEIPT");
        assertThat(told("custodian", journey)).isEmpty();
        journey.register();
        assertThat(told("head", journey)).containsExactly("TURN REGISTERED");
        assertThat(told("unithead", journey)).containsExactly("TURN REGISTERED");
        journey.triage().certify().assign();
        assertThat(told("expert", journey)).containsExactly("TURN ASSIGNED");
        assertThat(told("reviewer", journey)).isEmpty();
        assertThat(told("investigator.astana", journey)).containsExactly("TOLD REGISTRATION", "TOLD RECEIPT");
        for (String stranger : List.of("investigator2", "registrar.almaty", "expert2", "fma"))
            assertThat(told(stranger, journey)).as(stranger).isEmpty();
    }

    @Test
    void a_motion_asks_the_appointing_person_and_its_answer_tells_the_others() {
        Journey journey = examined();
        journey.person("head")
                .post(journey.path("extension"), "{\"days\": 5, \"reason\": \"Большой объём материалов\"}")
                .expect(201);
        assertThat(told("investigator.astana", journey)).contains("MOTION EXTENSION_REQUEST");
        assertThat(told("expert", journey)).doesNotContain("MOTION EXTENSION_REQUEST");
        String motion = journey.investigator()
                .get(journey.path("motions"))
                .expect(200)
                .json()
                .get(0)
                .path("id")
                .asText();
        journey.investigator()
                .post(journey.path("motions/" + motion + "/answer"), "{\"granted\": true, \"text\": \"Согласна\"}")
                .expect(201);
        assertThat(told("expert", journey)).contains("TOLD EXTENSION_ANSWER");
        assertThat(told("head", journey)).contains("TOLD EXTENSION_ANSWER");
        assertThat(told("reviewer", journey)).doesNotContain("TOLD EXTENSION_ANSWER");
    }

    @Test
    void an_object_that_waits_is_told_to_its_receiver_alone() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept();
        String exhibit = journey.exhibits().get(0);
        journey.person("custodian")
                .post(
                        "/exhibits/" + exhibit + "/handovers",
                        """
                        {"receiver": "%s", "purpose": "EXAMINATION", "reason": "исследование", "condition": "упаковка цела"}"""
                                .formatted(person("expert").id()))
                .expect(201);
        assertThat(told("expert", journey)).contains("HANDOVER " + exhibit);
        for (String other : List.of("registrar", "head", "investigator.astana", "custodian"))
            assertThat(told(other, journey)).as(other).doesNotContain("HANDOVER " + exhibit);
    }

    @Test
    void what_is_read_stays_read_and_is_nobody_elses() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1).receive();
        JsonNode notice = lines("investigator.astana", journey).get(0);
        String path = "/notices/" + notice.path("id").asText() + "/reading";
        long before = unread("investigator.astana");
        for (String other : List.of("registrar", "head", "investigator2"))
            person(other).post(path, "{}").refused(404, "notice.unknown");
        assertThat(unread("investigator.astana")).isEqualTo(before);
        person("investigator.astana").post(path, "{}").expect(201);
        assertThat(unread("investigator.astana")).isEqualTo(before - 1);
        String readAt =
                lines("investigator.astana", journey).get(0).path("readAt").asText();
        person("investigator.astana").post(path, "{}").expect(201);
        assertThat(lines("investigator.astana", journey).get(0).path("readAt").asText())
                .isNotEmpty()
                .isEqualTo(readAt);
    }

    @Test
    void the_list_goes_on_where_it_stopped_unread_ones_first() {
        Journey first = Journey.submitted(Dalel.stack().site(), 1).receive();
        Journey second = Journey.submitted(Dalel.stack().site(), 1).receive();
        String read = lines("investigator.astana", second).get(0).path("id").asText();
        person("investigator.astana")
                .post("/notices/" + read + "/reading", "{}")
                .expect(201);
        List<JsonNode> few = pages("investigator.astana", 7, 4000);
        List<JsonNode> many = pages("investigator.astana", 200, 400);
        assertThat(few).extracting(line -> line.path("id").asText()).doesNotHaveDuplicates();
        assertThat(few).isEqualTo(many);
        assertThat(few).extracting(line -> line.path("readAt").isNull()).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(few).extracting(line -> line.path("request").asText()).contains(first.number(), second.number());
        person("investigator.astana").get("/notices?cursor=nonsense").expect(400);
    }

    @Test
    void whoever_loses_the_case_loses_its_notices() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1).receive();
        assertThat(told("investigator.astana", journey)).isNotEmpty();
        journey.investigator()
                .post(
                        journey.path("participation"),
                        "{\"person\": \"" + person("fma").id() + "\", \"ground\": \"Постановление о передаче дела\"}")
                .expect(200);
        assertThat(told("investigator.astana", journey)).isEmpty();
        journey.register();
        assertThat(told("fma", journey)).containsExactly("TOLD REGISTRATION", "PASSED TRANSFER");
        assertThat(told("investigator.astana", journey)).isEmpty();
    }

    @Test
    void the_database_shows_a_notice_to_its_recipient_alone_and_lets_nobody_write_one() throws SQLException {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1).receive();
        String count = "select count(*)::text from notice where request = '" + journey.number() + "'";
        assertThat(seen("investigator.astana", "requester", count)).isEqualTo("1");
        assertThat(seen("head", "head", count)).isEqualTo("0");
        assertThat(seen("admin", "administrator", count)).isEqualTo("0");
        String foreign = "insert into notice_call (kind, request, capacities, roles, caller, at) values ('TURN', '"
                + journey.number()
                + "', '{APPOINTING}', '{}', '" + person("fma").id() + "', timestamptz '2026-11-28') returning 1";
        assertThat(refused("fma", "requester", foreign)).isEqualTo("42501");
        assertThat(refused("fma", "requester", "select id::text from notice_call"))
                .isEqualTo("42501");
        assertThat(
                        refused(
                                "fma",
                                "requester",
                                "insert into notice (recipient, kind, request, at) values ('x', 'TURN', 'x', timestamptz '2026-11-28')"))
                .isEqualTo("42501");
        assertThat(Dalel.owner().count("select count(*) from notice_call where request = ?", journey.number()))
                .isZero();
    }

    /** A step that fails leaves no notice behind. */
    @Test
    void what_is_refused_is_not_told() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        long before = Dalel.owner().count("select count(*) from notice where request = ?", journey.number());
        assertThat(person("registrar").post(journey.path("registration"), "{}").status())
                .isBetween(400, 499);
        assertThat(Dalel.owner().count("select count(*) from notice where request = ?", journey.number()))
                .isEqualTo(before);
    }

    static Journey examined() {
        return Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine();
    }

    /** What somebody was told of in this case, the newest first. */
    static List<String> told(String name, Journey journey) {
        return lines(name, journey).stream()
                .map(line -> line.path("kind").asText()
                        + (line.path("subject").isNull()
                                ? ""
                                : " " + line.path("subject").asText()))
                .toList();
    }

    static List<JsonNode> lines(String name, Journey journey) {
        return pages(name, 200, 20).stream()
                .filter(line -> line.path("request").asText().equals(journey.number()))
                .toList();
    }

    private static List<JsonNode> pages(String name, int limit, int most) {
        List<JsonNode> lines = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < most && cursor != null; page++) {
            JsonNode answer = person(name)
                    .get("/notices?limit=" + limit + cursor)
                    .expect(200)
                    .json();
            StreamSupport.stream(answer.path("items").spliterator(), false).forEach(lines::add);
            cursor = answer.path("next").isNull()
                    ? null
                    : "&cursor=" + answer.path("next").asText();
        }
        return lines;
    }

    /** As many as the API tells, up to a hundred. */
    private static long unread(String name) {
        long unread = Dalel.owner()
                .count(
                        "select count(*) from notice where recipient = ? and read_at is null",
                        person(name).id());
        int told = person(name)
                .get("/notices/unread")
                .expect(200)
                .json()
                .path("unread")
                .asInt();
        assertThat(told).isBetween(0, (int) Math.min(unread, 101));
        return unread;
    }

    private static String seen(String who, String roles, String query) throws SQLException {
        try (Connection application = as(who, roles)) {
            return Rows.texts(application, query).get(0);
        }
    }

    private static String refused(String who, String roles, String statement) throws SQLException {
        try (Connection application = as(who, roles)) {
            Rows.texts(application, statement);
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    /** A transaction of the application's role in which this account acts. */
    static Connection as(String who, String roles) throws SQLException {
        Connection connection = Rows.ofApplication(Dalel.stack().site()).connect();
        connection.setAutoCommit(false);
        Rows.texts(
                connection,
                "select set_config('dalel.actor', ?, true) || set_config('dalel.roles', ?, true)"
                        + " || set_config('dalel.now', '2026-11-28T00:00:00Z', true)",
                person(who).id(),
                roles);
        return connection;
    }

    static Person person(String name) {
        return Dalel.person(name);
    }
}
