package kz.dalel.it.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Reply;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Courts after a conclusion: summons, testimony and outcome, each allowed once and refused once. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AfterwardsIT {
    private static final String SUMMONS =
            """
            {"court": "Есильский районный суд города Астаны", "hearing": "2030-12-10", "hour": "10:30", "place": "зал 4",
             "questions": "На чём основан вывод по вопросу 1"}""";
    private static final String TESTIMONY =
            """
            {"givenOn": "2026-02-20", "summary": "Пояснил ход исследования и основания вывода"}""";
    private static final String RELIED =
            """
            {"ruling": "RELIED", "articles": ["190"], "court": "Есильский районный суд города Астаны",
             "decidedOn": "2026-02-20", "actNumber": "1-417/2026"}""";
    private static final String REPEAT =
            """
            {"ruling": "REPEAT_ORDERED", "reason": "Исходная запись не исследована", "articles": [],
             "court": "Суд города Астаны", "decidedOn": "2026-02-20", "actNumber": "2-9/2026"}""";

    @Test
    void the_expert_is_summoned_after_the_delivery_only_and_by_the_appointing_person() {
        Journey journey = signed();
        refused(journey, "investigator.astana", "summons", SUMMONS, 409);
        journey.deliver();
        refused(journey, "expert", "summons", SUMMONS, 403);
        refused(journey, "head", "summons", SUMMONS, 403);
        refused(journey, "fma", "summons", SUMMONS, 404);
        Reply incomplete = refused(journey, "investigator.astana", "summons", "{\"hour\": \"10:30\"}", 422);
        assertThat(incomplete.reasons())
                .containsExactly(
                        "required.summons.court",
                        "required.summons.hearing",
                        "required.summons.place",
                        "required.summons.questions");
        refused(journey, "investigator.astana", "summons", SUMMONS.replace("10:30", "25:30"), 422);
        journey.step("investigator.astana", "summons", SUMMONS, "TESTIMONY");
        refused(journey, "investigator.astana", "summons", SUMMONS, 409);
        refused(journey, "custodian", "objects-return", "{\"receiver\": \"a\", \"identityDocument\": \"b\"}", 409);
    }

    @Test
    void the_expert_of_the_case_testifies_and_the_request_goes_back_to_where_it_was() {
        Journey journey = signed().deliver();
        refused(journey, "expert", "testimony", TESTIMONY, 409);
        journey.step("investigator.astana", "summons", SUMMONS, "TESTIMONY");
        refused(journey, "reviewer", "testimony", TESTIMONY, 403);
        refused(journey, "expert2", "testimony", TESTIMONY, 404);
        refused(journey, "expert", "testimony", TESTIMONY.replace("2026-02-20", "2040-01-01"), 422);
        journey.step("expert", "testimony", TESTIMONY, "DELIVERED");
        refused(journey, "expert", "testimony", TESTIMONY, 409);
        journey.step("investigator.astana", "summons", SUMMONS, "TESTIMONY")
                .step("expert", "testimony", TESTIMONY, "DELIVERED");
        JsonNode appearances = court(journey, "investigator.astana").path("appearances");
        assertThat(appearances).hasSize(2);
        assertThat(appearances.at("/0/hour").asText()).isEqualTo("10:30");
        assertThat(appearances.at("/0/summary").asText()).startsWith("Пояснил");
        assertThat(appearances.at("/1/ordinal").asInt()).isEqualTo(2);
        journey.person("fma").get(journey.path("court")).expect(404);
        journey.giveBack();
    }

    @Test
    void what_courts_said_is_recorded_by_the_registrar_as_often_as_there_are_acts() {
        Journey journey = signed();
        refused(journey, "registrar", "outcome", RELIED, 409);
        journey.deliver();
        refused(journey, "expert", "outcome", RELIED, 403);
        refused(journey, "investigator.astana", "outcome", RELIED, 403);
        refused(journey, "registrar.almaty", "outcome", RELIED, 404);
        journey.person("registrar")
                .post(journey.path("outcome"), RELIED.replace("RELIED", "REJECTED"))
                .refused(422, "required.outcome.reason");
        journey.person("registrar")
                .post(journey.path("outcome"), RELIED.replace("190", "999999"))
                .refused(422, "law.unknownCode");
        journey.person("registrar")
                .post(journey.path("outcome"), RELIED.replace("2026-02-20", "2040-01-01"))
                .refused(422, "outcome.future");
        journey.step("registrar", "outcome", RELIED, "DELIVERED").step("registrar", "outcome", REPEAT, "DELIVERED");
        JsonNode outcomes = court(journey, "expert").path("outcomes");
        assertThat(outcomes.findValuesAsText("ruling")).containsExactly("RELIED", "REPEAT_ORDERED");
        assertThat(outcomes.at("/0/articles/0").asText()).isEqualTo("190");
        assertThat(outcomes.at("/1/reason").asText()).isEqualTo("Исходная запись не исследована");
    }

    @Test
    void the_supervising_prosecutor_records_an_outcome_in_his_case_alone() {
        Journey journey = signed().deliver();
        refused(journey, "prosecutor", "outcome", RELIED, 404);
        journey.person("prosecutor").get("/me").expect(200);
        String supervision = "{\"prosecutor\": \"%s\", \"ground\": \"Распоряжение от 21.11.2026\"}"
                .formatted(journey.person("prosecutor").id());
        journey.person("registrar")
                .post(journey.path("supervision"), supervision)
                .expect(201);
        journey.step("prosecutor", "outcome", RELIED, "DELIVERED");
        refused(journey, "prosecutor.astana", "outcome", RELIED, 404);
        assertThat(court(journey, "prosecutor").at("/outcomes/0/recordedBy").asText())
                .isEqualTo("Ерлан Жүнісбеков");
    }

    @Test
    void each_of_these_acts_has_one_entry_that_all_participants_read() {
        Journey journey = signed().deliver();
        journey.step("investigator.astana", "summons", SUMMONS, "TESTIMONY")
                .step("expert", "testimony", TESTIMONY, "DELIVERED")
                .step("registrar", "outcome", RELIED, "DELIVERED");
        List<String> acts = Journey.byPeople(
                journey.investigator()
                        .get(journey.path("custody") + "?limit=200")
                        .expect(200),
                "action");
        for (String act : List.of("request.summoned", "request.testified", "request.outcomeRecorded"))
            assertThat(acts.stream().filter(act::equals)).as(act).hasSize(1);
    }

    private static Journey signed() {
        return Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine()
                .conclude()
                .sign();
    }

    private static JsonNode court(Journey journey, String who) {
        return journey.person(who).get(journey.path("court")).expect(200).json();
    }

    private static Reply refused(Journey journey, String who, String noun, String body, int status) {
        Reply reply = journey.person(who).post(journey.path(noun), body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        return reply;
    }
}
