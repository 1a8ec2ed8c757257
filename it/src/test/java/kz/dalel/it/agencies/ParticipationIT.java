package kz.dalel.it.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case passes between bodies by their act: who had it loses it at once, who has it sees everything, clocks go on. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ParticipationIT {
    private static final String GROUND = "Постановление № 12 от 20.11.2026";
    private static final String OLD = "investigator.astana";

    @BeforeAll
    static void everybody_was_here_once() {
        for (String name :
                List.of("fma", "judge", "investigator", "head", "prosecutor.astana", "prosecutor.head", OLD, "expert"))
            person(name).get("/me").expect(200);
    }

    @Test
    void a_case_passes_in_mid_examination() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine();
        String term = clock(journey, person(OLD));
        String exhibit = journey.exhibits().get(0);
        pass(journey, OLD, transferTo("fma")).expect(200);
        person(OLD).get("/requests/" + journey.number()).expect(404);
        person(OLD).post(journey.path("withdrawal"), "{\"text\": \"отзываю\"}").expect(404);
        person(OLD).get("/exhibits/" + exhibit).expect(404);
        JsonNode sheet = journey.sheet(person("fma"));
        assertThat(sheet.at("/request/appointingBody").asText()).isEqualTo("FMA");
        assertThat(sheet.at("/request/state").asText()).isEqualTo("IN_EXAMINATION");
        assertThat(clock(journey, person("fma"))).isEqualTo(term);
        person("fma").get("/exhibits/" + exhibit).expect(200);
        assertThat(actions(journey, "fma")).startsWith("request.drafted").endsWith("request.transferred");
        for (String third : List.of("investigator", "judge", "dalel-agency-mia-ala", "dalel-agency-gpo-ast")) {
            person(third).get("/requests/" + journey.number()).expect(404);
            person(third).post(journey.path("participation"), transferTo(third)).expectOneOf(403, 404);
        }
        person("expert").get("/requests/" + journey.number()).expect(200);
        person("fma")
                .post(journey.path("withdrawal"), "{\"text\": \"дело прекращено\"}")
                .expect(201);
    }

    @Test
    void a_case_goes_to_a_court() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        pass(journey, OLD, court(person("fma").id())).refused(422, "participation.notCourt");
        pass(journey, OLD, "{\"kind\": \"COURT\", \"ground\": \"" + GROUND + "\"}")
                .refused(422, "required.participation.person");
        pass(journey, OLD, court(person("judge").id())).expect(200);
        person(OLD).get("/requests/" + journey.number()).expect(404);
        assertThat(journey.sheet(person("judge")).at("/request/appointingBody").asText())
                .isEqualTo("COURT-AST");
        assertThat(actions(journey, "judge")).endsWith("request.passedToCourt");
    }

    @Test
    void for_a_judge_without_an_account_the_registrar_writes_from_then_on() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        String court = "{\"kind\": \"COURT\", \"body\": \"COURT-ALA\", \"name\": \"судья Оспанова Б.\", \"ground\": \""
                + GROUND + "\"}";
        pass(journey, OLD, court).expect(200);
        person(OLD).get("/requests/" + journey.number()).expect(404);
        JsonNode request = journey.sheet(person("registrar")).path("request");
        assertThat(request.path("fromPaper").asBoolean()).isTrue();
        assertThat(request.path("appointingPerson").asText()).isEqualTo("судья Оспанова Б.");
        person("registrar")
                .post(journey.path("withdrawal"), "{\"text\": \"определение суда от 01.12.2026\"}")
                .expect(201);
    }

    @Test
    void joined_cases_bear_the_number_of_the_one_and_pass_to_who_leads_it() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        String old = journey.sheet(person(OLD)).at("/request/caseNumber").asText();
        pass(journey, OLD, joined(old, null)).refused(409, "participation.sameNumber");
        pass(journey, OLD, "{\"kind\": \"JOINING\", \"ground\": \"" + GROUND + "\"}")
                .refused(422, "required.participation.caseNumber");
        pass(journey, OLD, joined("265500001000001", person("fma").id())).expect(200);
        person(OLD).get("/requests/" + journey.number()).expect(404);
        JsonNode passage = person("fma")
                .get(journey.path("participation/passages"))
                .expect(200)
                .json()
                .path("items")
                .get(0);
        assertThat(passage.path("kind").asText()).isEqualTo("JOINING");
        assertThat(passage.at("/from/caseNumber").asText()).isEqualTo(old);
        assertThat(passage.at("/to/caseNumber").asText()).isEqualTo("265500001000001");
        assertThat(passage.at("/from/body").asText()).isEqualTo("MIA-AST");
        assertThat(person("fma").get("/requests?q=265500001000001").text()).contains(journey.number());
    }

    @Test
    void a_split_off_case_stays_with_its_investigator_under_its_number() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        String split = joined("265500001000002", null).replace("JOINING", "SPLITTING");
        pass(journey, OLD, split).expect(200);
        JsonNode request = journey.sheet(person(OLD)).path("request");
        assertThat(request.path("caseNumber").asText()).isEqualTo("265500001000002");
        assertThat(request.path("appointingBody").asText()).isEqualTo("MIA-AST");
        assertThat(actions(journey, OLD)).endsWith("request.split");
    }

    @Test
    void it_passes_to_nobody_who_may_not_appoint_and_by_nobody_whose_it_is_not() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        pass(journey, OLD, transferTo("expert")).refused(422, "person.appointsNot");
        pass(journey, OLD, transferTo(OLD)).refused(409, "participation.already");
        String nobody = "{\"body\": \"FMA\", \"name\": \"Никто Неизвестный\", \"ground\": \"" + GROUND + "\"}";
        pass(journey, OLD, nobody).refused(422, "participation.nobody");
        pass(journey, OLD, nobody.replace("FMA", "XXX")).refused(422, "body.unknown");
        pass(journey, "expert", transferTo("fma")).expectOneOf(403, 404);
        pass(journey, "fma", transferTo("fma")).refused(404, "request.unknown");
        Journey draft = Journey.drafted(Dalel.stack().site());
        pass(draft, OLD, court(person("judge").id())).refused(409, "participation.draft");
        String byName = "{\"body\": \"FMA\", \"name\": \""
                + person("fma").account().name() + "\", \"ground\": \"" + GROUND + "\"}";
        pass(journey, OLD, byName).expect(200);
        person("fma").get("/requests/" + journey.number()).expect(200);
    }

    @Test
    void whoever_gets_a_case_is_told_and_who_loses_it_is_not() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        pass(journey, OLD, transferTo("fma")).expect(200);
        assertThat(told("fma", journey)).containsExactly("PASSED TRANSFER");
        assertThat(told("head", journey)).contains("PASSED TRANSFER");
        assertThat(told(OLD, journey)).isEmpty();
    }

    @Test
    void a_prosecutor_loses_the_case_with_the_body_that_his_office_supervises() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        String under = "{\"prosecutor\": \"" + person("prosecutor.astana").id() + "\", \"ground\": \"" + GROUND + "\"}";
        person("registrar").post(journey.path("supervision"), under).expect(201);
        pass(journey, OLD, joined("265500001000003", null)).expect(200);
        person("prosecutor.astana").get("/requests/" + journey.number()).expect(200);
        pass(journey, OLD, transferTo("fma")).expect(200);
        person("prosecutor.astana").get("/requests/" + journey.number()).expect(404);
        person("prosecutor.head").post(journey.path("supervision"), under).refused(404, "request.unknown");
        List<JsonNode> ended = new ArrayList<>();
        for (JsonNode entry : person("fma")
                .get(journey.path("custody") + "?limit=200")
                .expect(200)
                .json()
                .path("items")) if (entry.path("action").asText().equals("request.supervisionEnded")) ended.add(entry);
        assertThat(ended).as("joined: he stayed; transferred: he lost it").hasSize(1);
        assertThat(ended.get(0).path("counterparty").asText())
                .isEqualTo("user:" + person("prosecutor.astana").id());
    }

    /** What this person was told of in the case. */
    private static List<String> told(String name, Journey journey) {
        List<String> told = new ArrayList<>();
        for (JsonNode line :
                person(name).get("/notices?limit=200").expect(200).json().path("items"))
            if (line.path("request").asText().equals(journey.number()))
                told.add(line.path("kind").asText() + " " + line.path("subject").asText());
        return told;
    }

    private static kz.dalel.it.stack.Reply pass(Journey journey, String who, String passage) {
        return person(who).post(journey.path("participation"), passage);
    }

    private static String transferTo(String name) {
        return "{\"person\": \"" + person(name).id() + "\", \"ground\": \"" + GROUND + "\"}";
    }

    private static String court(String person) {
        return "{\"kind\": \"COURT\", \"person\": \"" + person + "\", \"ground\": \"" + GROUND + "\"}";
    }

    private static String joined(String number, String person) {
        return "{\"kind\": \"JOINING\", \"caseNumber\": \"" + number + "\", \"person\": "
                + (person == null ? "null" : "\"" + person + "\"") + ", \"ground\": \"" + GROUND + "\"}";
    }

    private static String clock(Journey journey, Person reader) {
        for (JsonNode clock : journey.sheet(reader).path("clocks"))
            if (clock.path("clock").asText().equals("T1")) return clock.toString();
        throw new AssertionError("T1 does not run");
    }

    private static List<String> actions(Journey journey, String reader) {
        return person(reader)
                .get(journey.path("custody") + "?limit=200")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("action");
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
