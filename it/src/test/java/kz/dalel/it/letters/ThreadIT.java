package kz.dalel.it.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
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

/** Expert and appointing person write to each other in the case, and nobody else reads it but the heads. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ThreadIT {
    private static final String TEXT = "Известен ли пароль от телефона с треснувшим стеклом?";
    private static final String MESSAGE = """
            {"kind": "MESSAGE", "text": "%s"}""";

    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : List.of("investigator.astana", "head", "expert", "reviewer", "prosecutor"))
            person(name).get("/me").expect(200);
    }

    @Test
    void a_question_waits_until_the_other_side_answers() throws NoSuchAlgorithmException {
        Journey journey = NoticesIT.examined();
        long question = write("expert", journey, "QUESTION", TEXT).path("id").asLong();
        assertThat(NoticesIT.told("investigator.astana", journey)).contains("QUESTION QUESTION");
        assertThat(NoticesIT.told("head", journey)).noneMatch(told -> told.startsWith("QUESTION"));
        assertThat(thread("investigator.astana", journey).get(0).path("waits").asBoolean())
                .isTrue();
        answer("expert", journey, question).refused(404, "thread.noQuestion");
        answer("investigator.astana", journey, question).expect(201);
        JsonNode lines = thread("expert", journey);
        assertThat(lines.get(0).path("waits").asBoolean()).isFalse();
        assertThat(lines.get(0).path("text").asText()).isEqualTo(TEXT);
        assertThat(lines.get(0).path("sha256").asText()).isEqualTo(sha256(TEXT));
        assertThat(lines.get(1).path("answers").asLong()).isEqualTo(question);
        assertThat(NoticesIT.told("expert", journey)).contains("MESSAGE ANSWER");
        assertThat(thread("head", journey)).hasSize(2);
    }

    @Test
    void the_log_keeps_the_digest_and_not_the_text() throws NoSuchAlgorithmException {
        Journey journey = NoticesIT.examined();
        write("expert", journey, "QUESTION", TEXT);
        String history = journey.investigator()
                .get(journey.path("custody") + "?limit=200")
                .expect(200)
                .text();
        assertThat(history).contains("thread.written", sha256(TEXT)).doesNotContain(TEXT);
        assertThat(Dalel.owner()
                        .count(
                                "select count(*) from custody_entry where request = ? and action = 'thread.written'",
                                journey.number()))
                .isOne();
    }

    @Test
    void nobody_else_reads_or_writes() throws SQLException {
        Journey journey = NoticesIT.examined();
        write("expert", journey, "MESSAGE", TEXT);
        person("registrar")
                .post(
                        journey.path("supervision"),
                        "{\"prosecutor\": \"" + person("prosecutor").id() + "\", \"ground\": \"Распоряжение\"}")
                .expect(201);
        String path = journey.path("thread");
        for (String other : List.of("reviewer", "registrar", "custodian", "prosecutor"))
            person(other).get(path).refused(403, "thread.notYours");
        for (String stranger : List.of("investigator2", "expert2", "registrar.almaty", "quality", "admin", "auditor"))
            person(stranger).get(path).expect(404);
        String message = MESSAGE.formatted("чужое");
        for (String other : List.of("reviewer", "registrar", "prosecutor"))
            person(other).post(path, message).refused(403, "thread.notYours");
        for (String other : List.of("head", "unithead", "custodian"))
            assertThat(person(other).post(path, message).status()).as(other).isEqualTo(403);
        for (String stranger : List.of("investigator2", "expert2"))
            person(stranger).post(path, message).expect(404);
        assertThat(thread("expert", journey)).hasSize(1);
        for (String roles : List.of("reviewer,expert", "registrar", "requester,prosecutor", "custodian"))
            assertThat(seen(holder(roles), roles, journey)).as(roles).isEqualTo("0");
        assertThat(seen("expert", "expert", journey)).isEqualTo("1");
        assertThat(seen("head", "head", journey)).isEqualTo("1");
    }

    @Test
    void before_registration_there_is_none_and_after_the_conclusion_only_what_is_procedural() {
        Journey early = Journey.submitted(Dalel.stack().site(), 1);
        post("investigator.astana", early, "MESSAGE", "рано", false).refused(409, "thread.tooEarly");
        Journey journey = NoticesIT.examined().conclude().sign();
        post("investigator.astana", journey, "MESSAGE", "о выводе", false).refused(409, "thread.proceduralOnly");
        post("investigator.astana", journey, "QUESTION", "почему", true).refused(409, "thread.noQuestionNow");
        post("investigator.astana", journey, "MESSAGE", "о дате вызова", true).expect(201);
        assertThat(thread("expert", journey).get(0).path("procedural").asBoolean())
                .isTrue();
    }

    @Test
    void a_call_is_noted_with_whom_and_when() {
        Journey journey = NoticesIT.examined();
        assertThat(person("expert")
                        .post(journey.path("thread"), "{\"kind\": \"CALL\", \"text\": \"о сроках\"}")
                        .refused(422, "thread.incomplete")
                        .reasons())
                .containsExactly("required.thread.partner", "required.thread.calledAt");
        person("expert")
                .post(
                        journey.path("thread"),
                        """
                        {"kind": "CALL", "text": "о сроках", "partner": "Сейітқали М.", "calledAt": "2026-01-20T05:00:00Z"}""")
                .expect(201);
        assertThat(thread("investigator.astana", journey).get(0).path("partner").asText())
                .isEqualTo("Сейітқали М.");
    }

    @Test
    void nothing_is_changed_or_taken_back() throws SQLException {
        Journey journey = NoticesIT.examined();
        write("expert", journey, "MESSAGE", TEXT);
        for (String statement : List.of(
                "update thread_message set text = 'другое' returning id::text",
                "delete from thread_message returning id::text"))
            try (Connection application = NoticesIT.as("expert", "expert")) {
                Rows.texts(application, statement);
                throw new AssertionError(statement);
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).isEqualTo("42501");
            }
    }

    private static JsonNode write(String who, Journey journey, String kind, String text) {
        JsonNode items =
                post(who, journey, kind, text, false).expect(201).json().path("items");
        return items.get(items.size() - 1);
    }

    private static Reply post(String who, Journey journey, String kind, String text, boolean procedural) {
        return person(who)
                .post(
                        journey.path("thread"),
                        "{\"kind\": \"%s\", \"text\": \"%s\", \"procedural\": %s}".formatted(kind, text, procedural));
    }

    private static Reply answer(String who, Journey journey, long question) {
        return person(who)
                .post(
                        journey.path("thread"),
                        "{\"kind\": \"ANSWER\", \"text\": \"Нет\", \"answers\": " + question + "}");
    }

    private static JsonNode thread(String who, Journey journey) {
        return person(who).get(journey.path("thread")).expect(200).json().path("items");
    }

    private static String holder(String roles) {
        return switch (roles) {
            case "reviewer,expert" -> "reviewer";
            case "requester,prosecutor" -> "prosecutor";
            default -> roles;
        };
    }

    private static String seen(String who, String roles, Journey journey) throws SQLException {
        try (Connection application = NoticesIT.as(who, roles)) {
            return Rows.texts(
                            application,
                            "select count(*)::text from thread_message where request = ?",
                            journey.number())
                    .get(0);
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
