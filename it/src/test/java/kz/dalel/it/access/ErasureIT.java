package kz.dalel.it.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Rows;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text and nonce of an entry are erased by two people and a lawful act, and in no other way. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ErasureIT {
    private static final byte[] ACT = "%PDF-1.7 постановление суда".getBytes(UTF_8);
    private static final String WHOLE =
            "select count(*) from custody_entry where id = ? and entry is not null and nonce is not null";

    private final Journey journey = Journey.registered(Dalel.stack().site(), 1);
    private final long entry = first(journey);

    @Test
    void one_asks_another_confirms_and_the_history_says_so() {
        String commitment = commitment();
        long id = asked("head");
        long again = asked("archivist");
        assertThat(Dalel.owner().count(WHOLE, entry)).isOne();
        read("archivist", id);
        JsonNode done = confirm("archivist", id).expect(201).json();

        assertThat(done.path("askedBy").asText()).isEqualTo("Сәуле Тоқтарова");
        assertThat(done.path("confirmedBy").asText()).isEqualTo("Ирина Литвинова");
        assertThat(Dalel.owner().count(WHOLE, entry)).isZero();
        assertThat(commitment()).isEqualTo(commitment);
        JsonNode line = history().get(0);
        assertThat(line.path("entry").asLong()).isEqualTo(entry);
        assertThat(line.path("reason").isNull()).isTrue();
        assertThat(line.at("/erased/number").asText()).isEqualTo("4-17/26");
        assertThat(line.at("/erased/date").asText()).isEqualTo("2026-11-02");
        List<String> actions = history().findValuesAsText("action");
        assertThat(actions)
                .endsWith(
                        "custody.erasureAsked",
                        "custody.erasureAsked",
                        "custody.erasureActRead",
                        "custody.entryErased");
        JsonNode last = history().get(actions.size() - 1);
        assertThat(last.at("/details/commitment").asText()).isEqualTo(commitment);
        assertThat(last.at("/details/entry").asText()).isEqualTo(Long.toString(entry));
        confirm("auditor", id).refused(409, "erasure.done");
        confirm("auditor", again).refused(409, "erasure.done");
        person("head").post("/custody/erasures", form(entry)).refused(409, "erasure.done");
    }

    @Test
    void an_auditor_confirms_without_seeing_the_case() {
        long id = asked("archivist");
        assertThat(person("auditor").get("/custody/erasures").expect(200).text())
                .contains("4-17/26")
                .doesNotContain(journey.number());
        read("auditor", id);
        confirm("auditor", id).expect(201);
    }

    @Test
    void who_confirms_has_read_the_act() {
        long id = asked("head");
        read("head", id);
        confirm("archivist", id).refused(409, "erasure.notRead");
        for (String other : List.of("registrar", "expert", "investigator.astana"))
            person(other).get("/custody/erasures/" + id + "/scan").expect(403);
        person("archivist").get("/custody/erasures/999999999/scan").refused(404, "erasure.unknown");
        read("archivist", id);
        assertThat(history().findValuesAsText("action")).endsWith("custody.erasureActRead", "custody.erasureActRead");
        assertThat(history().get(history().size() - 1).path("before").asText()).hasSize(64);
        confirm("archivist", id).expect(201);
    }

    @Test
    void the_database_erases_nothing_for_who_has_not_read_the_act() throws SQLException {
        long id = asked("head");
        try (Connection application = Application.as("archivist", "archivist")) {
            assertThatThrownBy(() ->
                            Rows.texts(application, "select confirm_erasure(?, timestamptz '2026-11-22')::text", id))
                    .hasMessageContaining("the act was not read");
        }
        try (Connection application = Application.as("expert", "expert")) {
            assertThat(Rows.texts(application, "select erasure_target(?)::text", id))
                    .isEmpty();
        }
    }

    @Test
    void one_person_alone_erases_nothing() {
        long id = asked("head");
        confirm("head", id).refused(403, "erasure.samePerson");
        for (String other : List.of("registrar", "custodian", "expert", "admin", "investigator.astana"))
            confirm(other, id).expect(403);
        assertThat(Dalel.owner().count(WHOLE, entry)).isOne();
    }

    @Test
    void the_database_refuses_the_same_person_in_another_role_and_everybody_without_one() throws SQLException {
        long id = asked("head");
        refusesToErase("head", "archivist", id);
        refusesToErase("head", "head,archivist,auditor", id);
        refusesToErase("expert", "expert,reviewer", id);
        refusesToErase(null, "", id);
        assertThat(Dalel.owner().count(WHOLE, entry)).isOne();
    }

    @Test
    void the_application_has_no_other_way() throws SQLException {
        long id = asked("head");
        for (String forbidden : List.of(
                "update custody_entry set entry = null, nonce = null where id = " + entry,
                "update custody_entry set erasure = " + id + " where id = " + entry,
                "update erasure set confirmed_by = 'x' where id = " + id,
                "delete from erasure",
                "delete from custody_entry where id = " + entry)) {
            try (Connection application = Application.as("archivist", "archivist");
                    Statement statement = application.createStatement()) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void what_is_asked_wrongly_is_refused_in_words() {
        assertThat(person("head")
                        .post("/custody/erasures", "{}")
                        .refused(422, "erasure.incomplete")
                        .reasons())
                .containsExactly(
                        "required.erasure.entry",
                        "required.erasure.number",
                        "required.erasure.date",
                        "required.erasure.ground",
                        "required.erasure.scan");
        person("head")
                .post("/custody/erasures", form(entry).replace("2026", "2926"))
                .refused(422, "erasure.future");
        person("auditor").post("/custody/erasures", form(entry)).refused(404, "erasure.noEntry");
        confirm("archivist", 999_999_999).refused(404, "erasure.unknown");
    }

    @Test
    void the_entry_of_an_erasure_is_not_erased() {
        long id = asked("head");
        read("archivist", id);
        confirm("archivist", id).expect(201);
        JsonNode last = history().get(history().size() - 1);
        person("head")
                .post("/custody/erasures", form(last.path("entry").asLong()))
                .refused(409, "erasure.own");
    }

    private static void refusesToErase(String who, String roles, long id) throws SQLException {
        try (Connection application = Application.as(who, roles)) {
            assertThatThrownBy(() ->
                            Rows.texts(application, "select confirm_erasure(?, timestamptz '2026-11-22')::text", id))
                    .hasMessageContaining("no erasure by");
        }
    }

    private long asked(String who) {
        String scan = new Tus(person(who)).upload("act.pdf", ACT);
        return person(who)
                .post("/custody/erasures", form(entry, scan))
                .expect(201)
                .json()
                .path("id")
                .asLong();
    }

    private Reply confirm(String who, long id) {
        return person(who).post("/custody/erasures/" + id + "/confirmation", "");
    }

    private void read(String who, long id) {
        assertThat(person(who)
                        .get("/custody/erasures/" + id + "/scan")
                        .expect(200)
                        .bytes())
                .isEqualTo(ACT);
    }

    private static String form(long entry) {
        return form(entry, "no upload");
    }

    private static String form(long entry, String scan) {
        return """
            {"entry": %d, "number": "4-17/26", "date": "2026-11-02", "ground": "постановление суда", "scan": "%s"}"""
                .formatted(entry, scan);
    }

    private JsonNode history() {
        return journey.investigator()
                .get("/exhibits/" + journey.exhibits().get(0) + "/custody")
                .expect(200)
                .json()
                .path("items");
    }

    private static long first(Journey journey) {
        return Dalel.owner()
                .count(
                        "select min(id) from custody_entry where subject = ?",
                        "exhibit:" + journey.exhibits().get(0));
    }

    private String commitment() {
        return Dalel.owner()
                .texts("select encode(commitment, 'hex') from custody_entry where id = ?", entry)
                .get(0);
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
