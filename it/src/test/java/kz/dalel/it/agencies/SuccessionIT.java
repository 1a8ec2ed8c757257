package kz.dalel.it.agencies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A body is renamed, or another succeeds it: by an act, by two people, with its cases and its people. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SuccessionIT {
    private static final String MERGED =
            """
            {"body": "%s", "kind": "MERGED", "successor": "%s", "day": "%s",
             "act": "Указ Президента Республики Казахстан № 77", "actDate": "2026-10-01"}""";

    /** Bodies of this test alone, for a succession cannot be taken back. */
    @BeforeAll
    static void two_departments_are_seeded() {
        for (String code : List.of(
                "MIA-OLD",
                "MIA-NEW",
                "MIA-NAME",
                "MIA-LEFT",
                "MIA-TAKES",
                "MIA-GONE",
                "MIA-BARE",
                "MIA-HELD",
                "GPO-OLD"))
            Dalel.owner()
                    .texts(
                            "with b as (insert into body (code, parent, kind, site)"
                                    + " select ?, code, kind, 'CDF-AST' from body where code = ? returning code)"
                                    + " insert into body_name (body, valid_from, ru, kk, en)"
                                    + " select code, date '2020-01-01', 'Департамент', 'Департамент', 'Department' from b"
                                    + " returning body",
                            code,
                            code.substring(0, 3));
        for (String name : List.of("head", "admin", "registrar", "fma", "prosecutor.astana"))
            person(name).get("/me").expect(200);
    }

    @Test
    void a_successor_takes_over_cases_and_people_and_documents_keep_the_old_name() {
        Journey journey = Journey.onPaper(Dalel.stack().site(), "MIA-OLD");
        Dalel.owner()
                .texts(
                        "insert into officer (id, body, name, version) values ('seeded-officer', 'MIA-OLD', 'Сотрудник', 0)"
                                + " returning id");
        String change = proposed(MERGED.formatted("MIA-OLD", "MIA-NEW", "2026-11-01"));
        assertThat(body(journey)).isEqualTo("MIA-OLD");
        person("admin")
                .post("/bodies/changes", MERGED.formatted("MIA-OLD", "MIA-NEW", "2026-11-01"))
                .refused(409, "bodyChange.waits");
        person("admin")
                .post("/bodies/changes/" + change + "/confirmation", "{}")
                .expect(403);
        JsonNode confirmed = person("head")
                .post("/bodies/changes/" + change + "/confirmation", "{}")
                .expect(201)
                .json();
        assertThat(confirmed.path("id").asText()).isEqualTo(change);
        assertThat(confirmed.path("successor").asText()).isEqualTo("MIA-NEW");
        assertThat(confirmed.path("confirmedBy").isNull()).isFalse();
        assertThat(body(journey)).isEqualTo("MIA-NEW");
        assertThat(Dalel.owner()
                        .texts(
                                "select party from participation where request = ? and until is null and party like 'body:MIA%'",
                                journey.number()))
                .containsExactly("body:MIA-NEW");
        assertThat(Dalel.owner().texts("select body from officer where id = 'seeded-officer'"))
                .containsExactly("MIA-NEW");
        assertThat(Dalel.owner().texts("select body from officer_past where officer = 'seeded-officer'"))
                .containsExactly("MIA-OLD");
        assertThat(Dalel.owner().count("select count(*) from body_name where body = 'MIA-OLD' and valid_to is null"))
                .isEqualTo(1);
        assertThat(actions(journey)).containsOnlyOnce("request.bodySucceeded");
        person("head").post("/bodies/changes/" + change + "/confirmation", "{}").refused(409, "bodyChange.done");
        String act = new Tus(person("registrar")).upload("resolution.pdf", "%PDF-1.7 late".getBytes(UTF_8));
        String late =
                "{\"appointing\": {\"body\": \"MIA-OLD\", \"person\": \"следователь\"}, \"resolution\": {\"document\": \""
                        + act + "\"}}";
        person("registrar").post("/requests", late).refused(422, "body.succeeded");
        assertThat(person("fma").get("/bodies").expect(200).text())
                .contains("MIA-NEW")
                .doesNotContain("MIA-OLD");
    }

    @Test
    void a_prosecutor_loses_the_cases_of_a_body_whose_successor_another_office_supervises() {
        area("GPO-AST", "MIA-LEFT");
        area("GPO-ALA", "MIA-TAKES");
        area("GPO-AST", "MIA-GONE");
        Journey lost = supervised("MIA-LEFT");
        Journey kept = supervised("MIA-GONE");
        for (String change : List.of(
                proposed(MERGED.formatted("MIA-LEFT", "MIA-TAKES", "2026-11-01")),
                proposed(MERGED.formatted("MIA-GONE", "MIA-BARE", "2026-11-01"))))
            person("head")
                    .post("/bodies/changes/" + change + "/confirmation", "{}")
                    .expect(201);
        person("prosecutor.astana").get("/requests/" + lost.number()).expect(404);
        assertThat(actions(lost)).containsOnlyOnce("request.bodySucceeded", "request.supervisionEnded");
        person("prosecutor.astana").get("/requests/" + kept.number()).expect(200);
        assertThat(actions(kept))
                .as("no area names the successor")
                .contains("request.bodySucceeded")
                .doesNotContain("request.supervisionEnded");
    }

    @Test
    void the_head_of_an_office_that_succeeds_another_says_who_supervises_in_its_place() {
        area("GPO-OLD", "MIA-HELD");
        Journey journey = supervised("MIA-HELD");
        String under = "{\"prosecutor\": \"%s\", \"ground\": \"Распоряжение от 28.11.2026\"}"
                .formatted(person("prosecutor.astana").id());
        person("prosecutor.head").post(journey.path("supervision"), under).refused(404, "request.unknown");
        String change = proposed(MERGED.formatted("GPO-OLD", "GPO-AST", "2026-11-01"));
        person("head").post("/bodies/changes/" + change + "/confirmation", "{}").expect(201);
        person("prosecutor.head").post(journey.path("supervision"), under).expect(201);
    }

    private static void area(String office, String body) {
        Dalel.owner()
                .texts(
                        "insert into supervision_area (office, body, act, valid_from) values (?, ?, 'test', date '2026-01-01')"
                                + " returning body",
                        office,
                        body);
    }

    private static Journey supervised(String body) {
        Journey journey = Journey.onPaper(Dalel.stack().site(), body);
        String under = "{\"prosecutor\": \"%s\", \"ground\": \"Распоряжение от 21.11.2026\"}"
                .formatted(person("prosecutor.astana").id());
        person("registrar").post(journey.path("supervision"), under).expect(201);
        person("prosecutor.astana").get("/requests/" + journey.number()).expect(200);
        return journey;
    }

    @Test
    void a_new_name_holds_from_its_day_and_the_old_one_before() {
        String change = proposed(
                """
                {"body": "MIA-NAME", "kind": "RENAMED", "ru": "Служба", "kk": "Қызмет", "en": "Service", "day": "2026-11-01",
                 "act": "Приказ № 5", "actDate": "2026-10-15"}""");
        person("head").post("/bodies/changes/" + change + "/confirmation", "{}").expect(201);
        assertThat(Dalel.owner()
                        .texts("select ru || ' ' || valid_from || ' ' || coalesce(valid_to::text, '') from body_name"
                                + " where body = 'MIA-NAME' order by valid_from"))
                .containsExactly("Департамент 2020-01-01 2026-11-01", "Служба 2026-11-01 ");
    }

    @Test
    void it_needs_two_people_an_act_and_its_day() {
        String later = MERGED.formatted("FMA-ALA", "FMA", "2099-01-01");
        for (String stranger : List.of("head", "registrar", "fma", "dalel-agency-mia-ala"))
            person(stranger).post("/bodies/changes", later).expect(403);
        person("admin")
                .post("/bodies/changes", MERGED.formatted("CDF-ALA", "CDF-AST", "2026-11-01"))
                .refused(422, "bodyChange.center");
        person("admin")
                .post("/bodies/changes", MERGED.formatted("KNB", "KNB", "2026-11-01"))
                .refused(422, "bodyChange.ownSuccessor");
        person("admin")
                .post("/bodies/changes", MERGED.formatted("KNB", "FMA", "2026-09-01"))
                .refused(422, "bodyChange.beforeAct");
        assertThat(person("admin")
                        .post("/bodies/changes", "{\"kind\": \"RENAMED\"}")
                        .refused(422, "bodyChange.incomplete")
                        .reasons())
                .contains("required.bodyChange.body", "required.bodyChange.ru", "required.bodyChange.act");
        String change = proposed(later);
        person("head").post("/bodies/changes/" + change + "/confirmation", "{}").refused(409, "bodyChange.notYet");
        person("head").post("/bodies/changes/999999/confirmation", "{}").refused(404, "bodyChange.unknown");
    }

    private static String proposed(String form) {
        JsonNode line =
                person("admin").post("/bodies/changes", form).expect(201).json();
        assertThat(line.path("confirmedBy").isNull()).isTrue();
        assertThat(line.path("proposedBy").asText()).isNotEmpty();
        return line.path("id").asText();
    }

    private static List<String> actions(Journey journey) {
        return person("registrar")
                .get(journey.path("custody") + "?limit=200")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("action");
    }

    private static String body(Journey journey) {
        return journey.sheet(person("registrar")).at("/request/appointingBody").asText();
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
