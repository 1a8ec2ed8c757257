package kz.dalel.it.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.journey.Words;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Reply;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Wrong data of a request: both values stay, with who had read it; a wrong body loses the case at once. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RectificationIT {
    private static final String BODY =
            """
            {"field": "APPOINTING_BODY", "newValue": "FMA", "reason": "при вводе выбран не тот орган",
             "noticedBy": "регистратор Белова Н."}""";
    private static final String NUMBER =
            """
            {"field": "CASE_NUMBER", "newValue": "261971031000418", "reason": "описка", "noticedBy": "следователь"}""";

    @Test
    void a_wrong_agency_loses_the_case_and_all_who_read_it_are_named() {
        Journey journey =
                Journey.onPaper(Dalel.stack().site(), "MIA-AST").receive().register();
        JsonNode clocks = journey.sheet(journey.person("registrar")).path("clocks");
        journey.sheet(journey.person("investigator.astana"));
        journey.person("fma").get("/requests/" + journey.number()).expect(404);

        journey.step("registrar", "corrections", BODY, "REGISTERED");
        journey.person("investigator.astana")
                .get("/requests/" + journey.number())
                .expect(404);
        JsonNode sheet = journey.sheet(journey.person("fma"));
        assertThat(sheet.at("/request/appointingBody").asText()).isEqualTo("FMA");
        assertThat(journey.sheet(journey.person("registrar")).path("clocks"))
                .as("clocks go on")
                .isEqualTo(clocks);
        JsonNode corrected = corrections(journey, "registrar").get(0);
        assertThat(corrected.path("oldValue").asText()).isEqualTo("MIA-AST");
        assertThat(corrected.path("newValue").asText()).isEqualTo("FMA");
        assertThat(corrected.path("readers").findValuesAsText("name"))
                .contains("Мадина Сейітқали", "Наталья Белова")
                .doesNotContain("Нұрсұлтан Әлімжанов");
        assertThat(corrections(journey, "fma").at("/0/readers")).isNotEmpty();
        journey.person("expert2").get(journey.path("corrections")).expect(404);
    }

    @Test
    void the_prosecutor_of_the_wrong_agency_loses_the_case_with_it() {
        Journey journey = Journey.onPaper(Dalel.stack().site(), "MIA-AST");
        journey.person("prosecutor.astana").get("/me").expect(200);
        String supervision = "{\"prosecutor\": \"%s\", \"ground\": \"Распоряжение от 21.11.2026\"}"
                .formatted(journey.person("prosecutor.astana").id());
        journey.person("registrar")
                .post(journey.path("supervision"), supervision)
                .expect(201);
        journey.sheet(journey.person("prosecutor.astana"));
        journey.step("registrar", "corrections", BODY, "SUBMITTED");
        journey.person("prosecutor.astana").get("/requests/" + journey.number()).expect(404);
        assertThat(journey.person("registrar")
                        .get(journey.path("custody") + "?limit=200")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("action"))
                .containsOnlyOnce("request.supervisionEnded", "request.dataCorrected");
    }

    @Test
    void the_appointing_person_corrects_his_own_data_and_not_who_he_is() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        post(journey, "investigator.astana", BODY).refused(409, "rectification.notOnPaper");
        post(journey, "fma", NUMBER).expect(404);
        post(journey, "expert", NUMBER).expect(403);
        post(journey, "custodian", NUMBER).expect(403);
        journey.step("investigator.astana", "corrections", NUMBER, "SUBMITTED");
        post(journey, "investigator.astana", NUMBER).refused(409, "rectification.same");
        assertThat(journey.sheet(journey.investigator())
                        .at("/request/caseNumber")
                        .asText())
                .isEqualTo("261971031000418");
        JsonNode corrected = corrections(journey, "investigator.astana").get(0);
        assertThat(corrected.path("oldValue").asText()).isEqualTo(Words.CASE_NUMBER);
        assertThat(corrected.path("correctedBy").asText()).isEqualTo("Мадина Сейітқали");
    }

    @Test
    void a_reader_whose_readings_are_told_later_is_not_told_here_either() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        journey.person("prosecutor").get("/me").expect(200);
        String supervision = "{\"prosecutor\": \"%s\", \"ground\": \"Распоряжение от 21.11.2026\"}"
                .formatted(journey.person("prosecutor").id());
        journey.person("registrar")
                .post(journey.path("supervision"), supervision)
                .expect(201);
        journey.sheet(journey.person("prosecutor"));
        journey.sheet(journey.person("registrar"));
        journey.step("investigator.astana", "corrections", NUMBER, "SUBMITTED");
        assertThat(corrections(journey, "registrar").at("/0/readers").findValuesAsText("name"))
                .contains("Наталья Белова")
                .doesNotContain("Ерлан Жүнісбеков");
        assertThat(Dalel.owner()
                        .count(
                                "select count(*) from data_correction_reader where request = ? and reader = ? and told_from > last_at",
                                journey.number(),
                                journey.person("prosecutor").id()))
                .isOne();
        Dalel.owner()
                .texts(
                        "update data_correction_reader set told_from = first_at where request = ? and told_from is not null"
                                + " returning reader",
                        journey.number());
        assertThat(corrections(journey, "registrar").at("/0/readers").findValuesAsText("name"))
                .contains("Ерлан Жүнісбеков");
    }

    @Test
    void a_draft_is_edited_and_a_day_is_a_day() {
        Journey draft = Journey.drafted(Dalel.stack().site());
        post(draft, "investigator.astana", NUMBER).refused(409, "rectification.draft");
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        String day = NUMBER.replace("CASE_NUMBER", "RESOLUTION_DATE").replace("261971031000418", "вчера");
        post(journey, "registrar", day).refused(422, "rectification.day");
        assertThat(post(journey, "registrar", "{}")
                        .refused(422, "rectification.incomplete")
                        .reasons())
                .containsExactly(
                        "required.rectification.field",
                        "required.rectification.newValue",
                        "required.rectification.reason",
                        "required.rectification.noticedBy");
        String unknown = BODY.replace("FMA", "XYZ");
        Journey paper = Journey.onPaper(Dalel.stack().site(), "MIA-AST");
        post(paper, "registrar", unknown).refused(422, "body.unknown");
    }

    private static Reply post(Journey journey, String who, String body) {
        return journey.person(who).post(journey.path("corrections"), body);
    }

    private static JsonNode corrections(Journey journey, String who) {
        return journey.person(who).get(journey.path("corrections")).expect(200).json();
    }
}
