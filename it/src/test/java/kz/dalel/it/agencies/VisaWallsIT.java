package kz.dalel.it.agencies;

import static kz.dalel.it.agencies.HandedIn.SYSTEM;
import static kz.dalel.it.agencies.VisaWords.APPOINTING;
import static kz.dalel.it.agencies.VisaWords.BODY;
import static kz.dalel.it.agencies.VisaWords.COLLEAGUE;
import static kz.dalel.it.agencies.VisaWords.REMARKS;
import static kz.dalel.it.agencies.VisaWords.SEEN;
import static kz.dalel.it.agencies.VisaWords.TEXT;
import static kz.dalel.it.agencies.VisaWords.turn;
import static kz.dalel.it.agencies.VisaWords.visas;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Internal visas show to the people of the body that appointed, and to nobody else who takes part in the case. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VisaWallsIT {
    private static final List<String> CENTER = List.of("registrar.almaty", "custodian.almaty", "head");

    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : List.of(APPOINTING, COLLEAGUE, "judge", "fma", "investigator.astana", SYSTEM, "admin"))
            person(name).get("/me").expect(200);
        CENTER.forEach(name -> person(name).get("/me").expect(200));
    }

    @Test
    void nobody_but_the_people_of_the_body_sees_it() throws SQLException {
        turn(BODY, true);
        String number = HandedIn.submitted();
        person(COLLEAGUE).post(visas(number), REMARKS).expect(201);
        for (String center : CENTER) {
            person(center).get("/requests/" + number).expect(200);
            person(center).get(visas(number)).refused(404, "visa.notYours");
            person(center).post(visas(number), SEEN).expect(403);
        }
        person(SYSTEM).get("/requests/" + number).expect(200);
        person(SYSTEM).get(visas(number)).refused(404, "visa.notYours");
        person(SYSTEM).post(visas(number), SEEN).expect(403);
        for (String stranger : List.of("fma", "investigator.astana", "judge")) {
            person(stranger).get(visas(number)).refused(404, "request.unknown");
            person(stranger).post(visas(number), SEEN).refused(404, "request.unknown");
        }
        assertThat(seen(APPOINTING, "requester", number)).isEqualTo("1");
        assertThat(seen(COLLEAGUE, "requester", number)).isEqualTo("1");
        assertThat(seen("registrar.almaty", "registrar", number)).isEqualTo("0");
        assertThat(seen("head", "head", number)).isEqualTo("0");
        assertThat(seen(SYSTEM, "agency_system", number)).isEqualTo("0");
        assertThat(seen("fma", "requester", number)).isEqualTo("0");
    }

    @Test
    void a_court_to_which_the_case_passed_does_not_see_it() throws SQLException {
        turn(BODY, true);
        String number = HandedIn.submitted();
        person(COLLEAGUE).post(visas(number), REMARKS).expect(201);
        String court = "{\"kind\": \"COURT\", \"person\": \"" + person("judge").id()
                + "\", \"ground\": \"Постановление № 12 от 20.11.2026\"}";
        person(APPOINTING).post("/requests/" + number + "/participation", court).expect(200);
        JsonNode sheet = person("judge").get(visas(number)).expect(200).json();
        assertThat(sheet.path("visas")).isEmpty();
        assertThat(sheet.toString()).doesNotContain(TEXT);
        assertThat(seen("judge", "requester", number)).isEqualTo("0");
        person(COLLEAGUE).get(visas(number)).refused(404, "request.unknown");
    }

    @Test
    void the_database_lets_nobody_put_one_for_another_and_changes_none() throws SQLException {
        turn(BODY, true);
        String number = HandedIn.submitted();
        String visa = "insert into visa (request, given_by, body, kind, salt, sha256, given_at) values ('" + number
                + "', '%s', '" + BODY
                + "', 'SEEN', repeat('0', 32), repeat('0', 64), timestamptz '2026-11-28') returning kind";
        String mine = visa.formatted(person(COLLEAGUE).id());
        assertThat(does(APPOINTING, "requester", mine)).isEqualTo("42501");
        assertThat(does(
                        APPOINTING,
                        "requester",
                        visa.formatted(person(APPOINTING).id())))
                .isEqualTo("42501");
        assertThat(does("head", "head", visa.formatted(person("head").id()))).isEqualTo("42501");
        assertThat(does("fma", "requester", visa.formatted(person("fma").id()))).isEqualTo("42501");
        assertThat(does(COLLEAGUE, "requester", mine)).isEqualTo("done");
        assertThat(does(COLLEAGUE, "requester", "update visa set kind = 'SEEN' returning kind"))
                .isEqualTo("42501");
        assertThat(does(COLLEAGUE, "requester", "delete from visa returning kind"))
                .isEqualTo("42501");
        turn(BODY, false);
        assertThat(does(COLLEAGUE, "requester", mine)).isEqualTo("42501");
    }

    /** What a statement in a transaction that is given up comes to. */
    private static String does(String who, String roles, String statement) throws SQLException {
        try (Connection application = as(who, roles)) {
            Rows.texts(application, statement);
            application.rollback();
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private static String seen(String who, String roles, String number) throws SQLException {
        try (Connection application = as(who, roles)) {
            return Rows.texts(application, "select count(*)::text from visa where request = ?", number)
                    .get(0);
        }
    }

    private static Connection as(String who, String roles) throws SQLException {
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

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
