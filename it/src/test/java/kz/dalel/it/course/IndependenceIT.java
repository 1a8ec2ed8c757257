package kz.dalel.it.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ties to a side, an audit, a specialist's part in the same proceeding: found by the records, and the record is named. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IndependenceIT {
    @BeforeAll
    static void everybody_was_here_once() {
        Proposals.everybodyWasHere();
    }

    @AfterEach
    void everybody_is_free_again() {
        Proposals.everybodyIsFree();
    }

    @Test
    void whoever_is_seconded_from_the_appointing_side_is_barred_until_another_resolves_it() {
        Journey journey = Proposals.triaged();
        String form = tie("expert", "SECONDED", "\"MIA\"", "null");
        Dalel.person("expert2").post("/ties", form).refused(403, "tie.notYours");
        Dalel.person("quality")
                .post("/ties", tie("expert", "SECONDED", "\"NONE\"", "null"))
                .refused(422, "body.unknown");
        long id = Dalel.person("quality")
                .post("/ties", form)
                .expect(201)
                .json()
                .path("id")
                .asLong();
        JsonNode bar = Proposals.line(Proposals.proposed(journey), "expert").at("/bars/0");
        assertThat(bar.path("key").asText()).isEqualTo("assignment.tied");
        assertThat(bar.path("detail").asText()).contains("MIA", Long.toString(id));
        assertThat(Proposals.assigns(journey, "expert", "reviewer").expect(422).reasons())
                .containsExactly("assignment.tied");
        assertThat(Dalel.person("expert2").get("/ties").expect(200).text())
                .as("a tie shows to the officer, to quality and to heads")
                .doesNotContain(Dalel.person("expert").id());
        String why = "{\"reason\": \"Откомандирован\"}";
        Dalel.person("quality").post("/ties/" + id + "/resolution", why).refused(403, "tie.own");
        Dalel.person("expert").post("/ties/" + id + "/resolution", why).expect(403);
        Dalel.person("head").post("/ties/" + id + "/resolution", why).expect(201);
        Dalel.person("head").post("/ties/" + id + "/resolution", why).refused(409, "tie.resolved");
        Proposals.assigns(journey, "expert", "reviewer").expect(201);
    }

    @Test
    void whoever_did_the_audit_that_led_to_the_proceeding_is_barred_in_it_alone() {
        String caseNumber = "269%012d".formatted(System.nanoTime() % 1_000_000_000_000L);
        Journey journey = Proposals.through(
                Journey.drafted(Dalel.stack().site(), draft -> Proposals.numbered(draft, caseNumber)));
        Dalel.person("expert")
                .post("/ties", tie("expert", "AUDIT", "null", '"' + caseNumber + '"'))
                .expect(201);
        assertThat(Proposals.assigns(journey, "expert", "reviewer").expect(422).reasons())
                .containsExactly("assignment.audited");
        Proposals.assigns(Proposals.triaged(), "expert", "reviewer").expect(201);
    }

    @Test
    void whoever_was_a_specialist_in_the_proceeding_does_not_examine_in_it_and_the_record_is_named() {
        Proposals.certify("expert2");
        String caseNumber = "268%012d".formatted(System.nanoTime() % 1_000_000_000_000L);
        Journey study =
                Proposals.through(Journey.drafted(Dalel.stack().site(), draft -> Proposals.numbered(draft, caseNumber)
                        .replace("\"EXAMINATION\"", "\"SPECIALIST_STUDY\"")));
        Proposals.assigns(study, "expert2", "reviewer").expect(201);
        Journey journey = Proposals.through(
                Journey.drafted(Dalel.stack().site(), draft -> Proposals.numbered(draft, caseNumber)));
        assertThat(Proposals.line(Proposals.proposed(journey), "expert2").path("bars"))
                .as("he has not taken it yet")
                .isEmpty();
        study.step("expert2", "acceptance", "{\"noConflict\": true, \"liabilityWarning\": true}", "ACCEPTED");
        JsonNode bar = Proposals.line(Proposals.proposed(journey), "expert2").at("/bars/0");
        assertThat(bar.path("key").asText()).isEqualTo("assignment.specialist");
        assertThat(bar.path("detail").asText()).contains(study.number());
        assertThat(Proposals.assigns(journey, "expert2", "reviewer").expect(422).reasons())
                .containsExactly("assignment.specialist");
        Proposals.assigns(journey, "expert", "reviewer").expect(201);
    }

    private static String tie(String officer, String kind, String body, String caseNumber) {
        return """
            {"officer": "%s", "kind": "%s", "body": %s, "caseNumber": %s, "firstDay": "2026-01-15", "lastDay": null,
             "ground": "Приказ № 14"}"""
                .formatted(Dalel.person(officer).id(), kind, body, caseNumber);
    }
}
