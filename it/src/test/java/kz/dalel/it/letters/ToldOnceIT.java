package kz.dalel.it.letters;

import static kz.dalel.it.letters.NoticesIT.as;
import static kz.dalel.it.letters.NoticesIT.lines;
import static kz.dalel.it.letters.NoticesIT.person;
import static kz.dalel.it.letters.NoticesIT.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is called twice of one event is told once. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ToldOnceIT {
    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : List.of("investigator.astana", "registrar", "head", "unithead"))
            person(name).get("/me").expect(200);
    }

    /** A head who advises is called as the one and as the other; who stands in for somebody, for him and for himself. */
    @Test
    void one_event_is_told_once_to_one_person() throws SQLException {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1).receive();
        String head = person("head").id();
        String unithead = person("unithead").id();
        Dalel.owner()
                .texts(
                        "insert into absence (id, version, officer, first_day, last_day, substitute, reason, recorded_by, recorded_at)"
                                + " values (nextval('absence_number'), 0, ?, date '2026-11-28', date '2026-11-28', ?, 'LEAVE', ?,"
                                + " timestamptz '2026-11-27') returning id::text",
                        head,
                        unithead,
                        head);
        try (Connection application = as("registrar", "registrar")) {
            calls(application, journey, "'{REGISTRY}', '{head}', null", "T7", "04:00");
            calls(application, journey, "'{REGISTRY}', '{unit_head}', null", "T7", "04:00");
            calls(application, journey, "'{}', '{}', '" + unithead + "'", "T7", "04:00");
            calls(application, journey, "'{}', '{}', '" + unithead + "'", "T6", "04:00");
            calls(application, journey, "'{}', '{}', '" + unithead + "'", "T7", "05:00");
            application.commit();
        } finally {
            Dalel.owner()
                    .texts("update absence set ended_at = recorded_at, ended_by = recorded_by where ended_at is null"
                            + " returning id::text");
        }
        assertThat(told("head", journey)).containsExactly("TERM_NEAR T7");
        assertThat(told("unithead", journey))
                .as("once for each event: at four, of another clock, at five")
                .containsExactlyInAnyOrder("TERM_NEAR T7", "TERM_NEAR T6", "TERM_NEAR T7");
        assertThat(lines("unithead", journey))
                .as("what is told to him for himself goes before")
                .allMatch(line -> line.path("inPlaceOf").isNull());
    }

    private static void calls(Connection application, Journey journey, String whom, String clock, String hour)
            throws SQLException {
        Rows.texts(
                application,
                ("insert into notice_call (kind, request, capacities, roles, officer, subject, caller, at) values ('TERM_NEAR',"
                                + " '%s', %s, '%s', '%s', timestamptz '2026-11-28T%s:00Z') returning 1")
                        .formatted(
                                journey.number(),
                                whom,
                                clock,
                                person("registrar").id(),
                                hour));
    }
}
