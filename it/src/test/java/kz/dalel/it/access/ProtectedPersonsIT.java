package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A protected person is known by pseudonym; who it is, two people may ask, with a reason that is kept. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProtectedPersonsIT {
    private static final String WHY = "{\"text\": \"сверка с протоколом допроса\"}";

    @Test
    void who_it_is_is_read_by_the_appointing_person_and_by_the_head_with_a_reason() {
        Journey journey = draft();
        protect(journey, "investigator.astana", "Ахметжанов").expect(201);
        journey.submit().receive().register();
        for (String named : List.of("investigator.astana", "head")) {
            JsonNode identity = reveal(journey, named).expect(200).json();
            assertThat(identity.path("surname").asText()).isEqualTo("Ахметжанов");
            assertThat(identity.path("particulars").asText()).isEqualTo("г. Астана");
        }
        for (String others : List.of("registrar", "custodian", "unithead", "admin"))
            reveal(journey, others).expect(403);
        reveal(journey, "fma").expect(404);
        person("head")
                .post(journey.path("protected-persons/1/identity"), "{}")
                .refused(422, "required.protection.reason");
        person("head").post(journey.path("protected-persons/2/identity"), WHY).refused(404, "protection.unknown");
        String custody =
                person("head").get(journey.path("custody") + "?limit=200").text();
        assertThat(custody)
                .contains("request.personProtected", "request.identityRevealed", "Свидетель № 1", "сверка с протоколом")
                .doesNotContain("Ахметжанов");
        assertThat(person("registrar")
                        .get(journey.path("protected-persons"))
                        .expect(200)
                        .text())
                .contains("Свидетель № 1")
                .doesNotContain("Ахметжанов");
        assertThat(Dalel.owner()
                        .texts("select reader from identity_reveal where request = ? order by at", journey.number()))
                .containsExactly(
                        person("investigator.astana").id(), person("head").id());
    }

    @Test
    void a_request_that_names_him_is_not_submitted() {
        Journey journey = draft();
        protect(journey, "investigator.astana", "синтеза").expect(201); // a word of the question stands for a surname
        Reply refused = journey.investigator()
                .post(journey.path("submission"), "{\"confirmed\": true}")
                .expect(422);
        assertThat(refused.reasons()).contains("protection.named.questions");
        assertThat(refused.text()).contains("Свидетель № 1");
        assertThat(journey.state()).isEqualTo("DRAFT");
    }

    @Test
    void what_is_entered_wrongly_or_by_others_or_too_late_is_refused() {
        Journey journey = draft();
        assertThat(person("investigator.astana")
                        .post(journey.path("protected-persons"), "{}")
                        .refused(422, "protection.incomplete")
                        .reasons())
                .hasSize(4);
        protect(journey, "investigator.astana", "Свидетель").refused(422, "protection.givesAway");
        protect(journey, "investigator", "Ахметжанов").expect(404);
        protect(journey, "investigator.astana", "Ахметжанов").expect(201);
        protect(journey, "investigator.astana", "Ахметжанов").refused(409, "protection.already");
        journey.submit();
        protect(journey, "investigator.astana", "Другой").refused(409, "protection.notADraft");
    }

    @Test
    void the_application_itself_cannot_read_who_it_is() throws SQLException {
        Journey journey = draft();
        protect(journey, "investigator.astana", "Ахметжанов").expect(201);
        journey.submit();
        for (String statement : List.of(
                "select * from protected_identity",
                "update protected_identity set surname = 'x'",
                "delete from protected_identity",
                "insert into identity_reveal values ('x', 1, 'x', 'x', timestamptz '2026-01-01')")) {
            try (Connection application = Application.as("investigator.astana", "requester");
                    Statement attempt = application.createStatement()) {
                assertThatThrownBy(() -> attempt.execute(statement))
                        .as(statement)
                        .hasMessageContaining("permission denied");
            }
        }
        String reveal =
                "select surname from reveal_identity('" + journey.number() + "', 1, 'x', timestamptz '2026-01-01')";
        for (var who : Map.of("registrar", "registrar", "fma", "requester", "custodian", "custodian,expert")
                .entrySet()) {
            try (Connection application = Application.as(who.getKey(), who.getValue())) {
                assertThat(Rows.texts(application, reveal)).as(who.getKey()).isEmpty();
            }
        }
    }

    private static Journey draft() {
        Journey journey = Journey.drafted(Dalel.stack().site());
        journey.exhibit("protected.txt", ("protected " + journey.number()).getBytes(StandardCharsets.UTF_8));
        return journey;
    }

    private static Reply protect(Journey journey, String who, String surname) {
        return person(who)
                .post(
                        journey.path("protected-persons"),
                        """
                        {"pseudonym": "Свидетель № 1", "surname": "%s", "givenNames": "Нұржан", "particulars": "г. Астана",
                         "ground": "Постановление о мерах безопасности"}"""
                                .formatted(surname));
    }

    private static Reply reveal(Journey journey, String who) {
        return person(who).post(journey.path("protected-persons/1/identity"), WHY);
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
