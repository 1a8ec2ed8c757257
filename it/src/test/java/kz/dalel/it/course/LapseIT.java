package kz.dalel.it.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Motions that nobody can answer any more wait for nobody. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LapseIT {
    @BeforeAll
    static void everybody_was_here_once() {
        Proposals.everybodyWasHere();
    }

    @AfterEach
    void everybody_is_free_again() {
        Proposals.everybodyIsFree();
    }

    /** Such a request was begun as an examination before methodical help had a way of its own. */
    @Test
    void a_motion_lapses_where_an_adviser_is_asked_or_the_examination_is_over() throws SQLException {
        Journey help = moved();
        Journey withdrawn = moved();
        Dalel.owner()
                .texts(
                        "update request set kind = 'METHODICAL_HELP', case_number = ? where number = ? returning number",
                        AdviceIT.caseNumber(),
                        help.number());
        AdviceIT.names(help, "expert").expect(201);
        withdrawn.step("investigator.astana", "withdrawal", "{\"text\": \"Вопрос отпал\"}", "WITHDRAWN");
        Journey waiting = moved();
        for (Journey journey : List.of(help, withdrawn)) {
            JsonNode motion = motion(journey);
            assertThat(motion.path("lapsed").asBoolean()).isTrue();
            assertThat(motion.path("answeredAt").isNull()).isTrue();
            journey.investigator()
                    .post(
                            journey.path("motions/" + motion.path("id").asText() + "/answer"),
                            "{\"granted\": true, \"text\": \"Согласна\"}")
                    .expect(409);
        }
        assertThat(motion(waiting).path("lapsed").asBoolean()).isFalse();
        try (Connection application = Rows.ofApplication(Dalel.stack().site()).connect()) {
            application.setAutoCommit(false);
            Person investigator = Dalel.person("investigator.astana");
            Rows.texts(
                    application,
                    "select set_config('dalel.actor', ?, true) || set_config('dalel.roles', 'requester', true)"
                            + " || set_config('dalel.now', '2026-11-28T00:00:00Z', true)",
                    investigator.id());
            assertThat(
                            Rows.texts(
                                    application,
                                    "select request from motions_waiting(100000, array['REGISTERED', 'ADVISING', 'DELIVERED'])"))
                    .contains(waiting.number())
                    .doesNotContain(help.number(), withdrawn.number());
        }
        help.step("expert", "advice", AdviceIT.answer("null"), "DELIVERED");
        assertThat(motion(help).path("lapsed").asBoolean()).isTrue();
    }

    /** A registered examination in which the head has asked for more days. */
    private static Journey moved() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        journey.person("head")
                .post(journey.path("extension"), "{\"days\": 5, \"reason\": \"Большой объём материалов\"}")
                .expect(201);
        assertThat(motion(journey).path("lapsed").asBoolean()).isFalse();
        return journey;
    }

    private static JsonNode motion(Journey journey) {
        return journey.investigator()
                .get(journey.path("motions"))
                .expect(200)
                .json()
                .get(0);
    }
}
