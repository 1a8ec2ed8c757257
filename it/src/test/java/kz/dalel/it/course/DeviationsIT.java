package kz.dalel.it.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deviations from methods: recorded by the expert, authorised by another; quality reads them with a ticket alone. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeviationsIT {
    private static final String WHAT = "Образ снят без блокировки записи";
    private static final String DEVIATION =
            """
            {"note": null, "method": "PROVENANCE-MARKS 1", "what": "%s", "reason": "Разъём не поддерживается"}"""
                    .formatted(WHAT);
    private static final String YES = "{\"authorised\": true, \"remark\": null}";

    private final Person quality = new Person(Dalel.stack().site(), "quality");

    @BeforeAll
    static void those_who_decide_and_look_were_here() {
        for (String name : List.of("quality", "head", "unithead"))
            Dalel.person(name).get("/me").expect(200);
    }

    @Test
    void no_conclusion_is_drafted_before_another_person_decided_on_each_deviation() {
        Journey journey = examined();
        Person expert = journey.person("expert");
        expert.post(journey.path("deviations"), "{\"what\": \" \"}").refused(422, "deviation.incomplete");
        expert.post(journey.path("deviations"), DEVIATION).expect(201);
        answered(journey);
        refusesDraft(journey, "deviation.undecided");
        journey.person("reviewer").post(decision(journey, 1), YES).expect(403);
        journey.person("unithead")
                .post(decision(journey, 1), "{\"authorised\": false}")
                .refused(422, "required.deviation.remark");
        journey.person("unithead").post(decision(journey, 9), YES).refused(404, "deviation.unknown");
        journey.person("unithead").post(decision(journey, 1), YES).expect(201);
        journey.person("head").post(decision(journey, 1), YES).refused(409, "deviation.decided");
        journey.step("expert", "draft-conclusion", conclusion(), "DRAFTED");
        String content = Dalel.owner()
                .texts("select content::text from conclusion where request = ?", journey.number())
                .get(0);
        assertThat(content).contains(WHAT, "Орлов");
    }

    @Test
    void a_note_that_tells_of_a_deviation_needs_its_record() {
        Journey journey = examined();
        Person expert = journey.person("expert");
        answered(journey);
        String note = "{\"kind\": \"DEVIATION\", \"text\": \"без блокировки\", \"reason\": \"разъём\"}";
        int ordinal = expert.post(journey.path("notes"), note)
                .expect(201)
                .json()
                .path("ordinal")
                .asInt();
        refusesDraft(journey, "deviation.unrecorded");
        expert.post(journey.path("deviations"), DEVIATION.replace("\"note\": null", "\"note\": 99"))
                .refused(422, "note.unknown");
        expert.post(journey.path("deviations"), DEVIATION.replace("\"note\": null", "\"note\": " + ordinal))
                .expect(201);
        journey.person("head")
                .post(decision(journey, 1), "{\"authorised\": false, \"remark\": \"повторить с блокировкой\"}")
                .expect(201);
        journey.step("expert", "draft-conclusion", conclusion(), "DRAFTED");
    }

    @Test
    void who_does_not_study_the_case_learns_nothing_of_its_deviations() {
        Journey journey = examined();
        journey.person("expert").post(journey.path("deviations"), DEVIATION).expect(201);
        for (String name : List.of("investigator.astana", "registrar", "custodian"))
            journey.person(name).get(journey.path("deviations")).expect(403);
        for (String name : List.of("expert2", "expert.almaty"))
            journey.person(name).get(journey.path("deviations")).refused(404, "request.unknown");
        assertThat(journey.person("reviewer")
                        .get(journey.path("deviations"))
                        .expect(200)
                        .text())
                .contains(WHAT);
        assertThat(journey.investigator().get(journey.path("custody")).text()).doesNotContain("deviation.recorded");
    }

    @Test
    void quality_sees_numbers_and_reads_with_a_ticket_that_the_case_tells_of() {
        Journey journey = examined();
        journey.person("expert").post(journey.path("deviations"), DEVIATION).expect(201);
        JsonNode open = quality.get("/quality/deviations").expect(200).json();
        assertThat(open.path("items").findValuesAsText("request")).contains(journey.number());
        assertThat(open.toString()).doesNotContain(WHAT);
        quality.get(journey.path("deviations")).refused(404, "request.unknown");
        quality.post("/quality/tickets", ticket(journey.number(), " ")).refused(422, "required.ticket.reason");
        quality.post("/quality/tickets", ticket("REQ-2020-999999", "проверка")).refused(404, "ticket.nothing");
        quality.post("/quality/tickets", ticket(journey.number(), "проверка за квартал"))
                .expect(201);
        assertThat(quality.get(journey.path("deviations")).expect(200).text()).contains(WHAT);
        quality.get("/requests/" + journey.number()).expect(404);
        quality.get(journey.path("notes")).expect(403);
        assertThat(Dalel.owner()
                        .count(
                                "select count(*) from custody_entry where request = ? and action = 'deviation.ticketOpened'",
                                journey.number()))
                .isOne();
        assertThat(journey.person("head")
                        .get(journey.path("custody"))
                        .expect(200)
                        .text())
                .contains("deviation.ticketOpened", "проверка за квартал");
        journey.person("head").get("/quality/deviations").expect(403);
    }

    private static Journey examined() {
        return Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine();
    }

    private static void answered(Journey journey) {
        Person expert = journey.person("expert");
        expert.post(journey.path("notes"), "{\"kind\": \"OBSERVATION\", \"text\": \"запись длится 41 секунду\"}")
                .expect(201);
        for (int question = 0; question < 2; question++)
            expert.post(
                            journey.path("questions/" + question + "/answers"),
                            "{\"text\": \"признаков нет\", \"certainty\": \"PROBABLE\"}")
                    .expect(201);
    }

    /** Several reasons are told together, a single one too. */
    private static void refusesDraft(Journey journey, String key) {
        Reply refused = journey.person("expert").post(journey.path("draft-conclusion"), conclusion());
        assertThat(refused.status()).as(refused.toString()).isIn(409, 422);
        assertThat(refused.text()).contains('"' + key + '"');
    }

    private static String decision(Journey journey, int ordinal) {
        return journey.path("deviations/" + ordinal + "/authorisation");
    }

    private static String ticket(String request, String reason) {
        return "{\"request\": \"" + request + "\", \"reason\": \"" + reason + "\"}";
    }

    private static String conclusion() {
        return """
            {"evaluation": "Совокупность признаков.", "personsPresent": "Никто не присутствовал.",
             "expert": {"education": "высшее", "specialty": "исследование звукозаписей", "experience": "9 лет",
              "degree": null, "post": "эксперт"}, "dissent": null, "annexes": []}""";
    }
}
