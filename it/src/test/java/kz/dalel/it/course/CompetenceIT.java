package kz.dalel.it.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.journey.Registers;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Reply;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever examines or reviews is authorised for each method that the examination needs on that day. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CompetenceIT {
    @BeforeAll
    static void everybody_was_here_once() {
        Proposals.everybodyWasHere();
    }

    @AfterEach
    void everybody_is_free_again() {
        Proposals.everybodyIsFree();
    }

    @Test
    void whoever_is_not_authorised_for_a_method_that_is_needed_is_refused() {
        if (Dalel.person("quality").get("/methods/NEEDED-HERE").status() == 404)
            Registers.drafted(Dalel.stack().site(), "NEEDED-HERE", "№ 31");
        Journey journey = Proposals.triaged();
        need("quality", true).expect(201);
        need("expert", true).expect(403);
        need("quality", null).refused(422, "required.need.needed");
        assertThat(Proposals.assigns(journey, "expert", "reviewer").expect(422).reasons())
                .containsExactly("assignment.notAuthorised", "assignment.notAuthorised");
        authorise("expert", Proposals.today().minusDays(9), Proposals.today().minusDays(1));
        authorise("reviewer", Proposals.today().minusDays(9), null);
        assertThat(Proposals.assigns(journey, "expert", "reviewer").expect(422).reasons())
                .as("his authorisation ended yesterday")
                .containsExactly("assignment.notAuthorised");
        authorise("expert", Proposals.today(), null);
        assertThat(Proposals.line(Proposals.proposed(journey), "expert")
                        .path("methods")
                        .toString())
                .contains("NEEDED-HERE");
        Proposals.assigns(journey, "expert", "reviewer").expect(201);
    }

    @Test
    void a_method_that_is_needed_no_longer_bars_nobody() {
        if (Dalel.person("quality").get("/methods/NEEDED-ONCE").status() == 404)
            Registers.drafted(Dalel.stack().site(), "NEEDED-ONCE", "№ 32");
        Journey journey = Proposals.triaged();
        Dalel.person("head")
                .post("/methods/NEEDED-ONCE/needs", need(true, Proposals.today().plusDays(1)))
                .expect(201);
        Dalel.person("head")
                .post("/methods/NEEDED-ONCE/needs", need(true, Proposals.today()))
                .expect(201);
        assertThat(Proposals.assigns(journey, "expert", "reviewer").expect(422).reasons())
                .contains("assignment.notAuthorised");
        Dalel.person("head")
                .post("/methods/NEEDED-ONCE/needs", need(false, Proposals.today()))
                .expect(201);
        Proposals.assigns(journey, "expert", "reviewer").expect(201);
    }

    private static Reply need(String who, Boolean needed) {
        return Dalel.person(who).post("/methods/NEEDED-HERE/needs", need(needed, Proposals.today()));
    }

    private static String need(Boolean needed, LocalDate from) {
        return """
            {"specialty": "MEDIA", "needed": %s, "validFrom": "%s", "ground": "решение о компетентности"}"""
                .formatted(needed, from);
    }

    private static void authorise(String officer, LocalDate from, LocalDate to) {
        String last = to == null ? "null" : '"' + to.toString() + '"';
        Reply given = Dalel.person("quality")
                .post(
                        "/methods/NEEDED-HERE/authorisations",
                        """
                        {"officer": "%s", "validFrom": "%s", "validTo": %s, "ground": "обучение"}"""
                                .formatted(Dalel.person(officer).id(), from, last));
        assertThat(given.status()).as(given.toString()).isIn(201, 409);
    }
}
