package kz.dalel.it.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.StreamSupport;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Motions, suspension, challenge, impossibility, reassignment and recall: each allowed once and refused once. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CourseIT {
    private static final String TEXT = "{\"text\": \"Постановление № 7 от 20 ноября 2026 года\"}";
    private static final String EXTENSION = "{\"days\": 10, \"reason\": \"Объём данных 4 ТБ\"}";
    private static final String CHALLENGE =
            """
            {"against": "EXPERT", "ground": "DEPENDENT", "raisedBy": "Адвокат С. Волков, защитник", "reason": "Служил там же"}""";
    private static final String SUSPENSION =
            """
            {"materials": "Пароль устройства", "reason": "Без пароля данные не читаются"}""";

    @Test
    void an_extension_is_asked_for_by_the_head_and_granted_by_the_appointing_person_alone() {
        Journey journey = assigned();
        Instant before = due(journey, "T1");
        refused(journey, "expert", "extension", EXTENSION, 403);
        journey.step("head", "extension", EXTENSION, "ASSIGNED");
        refused(journey, "head", "extension", EXTENSION, 409);
        String answer = "motions/" + motion(journey) + "/answer";
        String granted = "{\"granted\": true, \"text\": \"Согласен\"}";
        refused(journey, "head", answer, granted, 403);
        refused(journey, "fma", answer, granted, 404);
        journey.step("investigator.astana", answer, granted, "ASSIGNED");
        refused(journey, "investigator.astana", answer, granted, 409);
        assertThat(due(journey, "T1")).isAfterOrEqualTo(before.plus(10, ChronoUnit.DAYS));
        String shown = journey.sheet(journey.investigator()).at("/request/due").asText();
        assertThat(Instant.parse(shown)).isEqualTo(due(journey, "T1"));
    }

    @Test
    void an_extension_that_is_refused_moves_nothing() {
        Journey journey = assigned();
        Instant before = due(journey, "T1");
        journey.step("head", "extension", EXTENSION, "ASSIGNED")
                .step(
                        "investigator.astana",
                        "motions/" + motion(journey) + "/answer",
                        "{\"granted\": false, \"text\": \"Срок содержания под стражей\"}",
                        "ASSIGNED");
        assertThat(due(journey, "T1")).isEqualTo(before);
    }

    @Test
    void a_suspended_study_stands_still_and_goes_on_with_the_days_it_had() {
        Journey journey = examined();
        Instant before = due(journey, "T1");
        refused(journey, "unithead", "suspension", SUSPENSION, 403);
        journey.step("head", "suspension", SUSPENSION, "SUSPENDED");
        assertThat(clock(journey, "T1").path("paused").asText()).isNotEmpty();
        assertThat(due(journey, "T1")).isAfter(before);
        String ended = "{\"cause\": \"TERM_ENDED\", \"text\": \"Исследование возможно\"}";
        refused(journey, "head", "resumption", ended, 409);
        refused(
                journey,
                "head",
                "return",
                "{\"ground\": \"SUSPENSION_CAUSE_REMAINS\", \"reasons\": \"Нет ответа\"}",
                409);
        journey.step(
                "registrar",
                "resumption",
                "{\"cause\": \"MATERIALS_CAME\", \"text\": \"Пароль получен\"}",
                "IN_EXAMINATION");
        assertThat(due(journey, "T1")).as("within one day nothing is lost").isEqualTo(before);
        assertThat(clock(journey, "T3").path("stopped").isNull()).isFalse();
    }

    @Test
    void a_challenge_holds_everything_until_the_appointing_person_decides() {
        Journey journey = examined();
        refused(journey, "expert", "challenge", CHALLENGE, 403);
        journey.step("investigator.astana", "challenge", CHALLENGE, "CHALLENGED");
        refused(journey, "head", "suspension", SUSPENSION, 409);
        refused(journey, "head", "challenge/rejection", TEXT, 403);
        journey.step("investigator.astana", "challenge/rejection", TEXT, "IN_EXAMINATION");
        journey.conclude();
        assertThat(journey.state()).isEqualTo("READY_FOR_SIGNATURE");
    }

    @Test
    void a_granted_challenge_bars_the_expert_and_his_case_is_assigned_anew() {
        Journey journey = examined();
        journey.step("investigator.astana", "challenge", CHALLENGE, "CHALLENGED")
                .step("investigator.astana", "challenge/grant", TEXT, "TRIAGED");
        refused(journey, "expert", "notes", "{}", 404);
        Reply again =
                journey.person("head").post(journey.path("assignment"), assignment(journey, "expert", "reviewer"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("assignment.challenged");
    }

    @Test
    void a_challenge_can_end_the_examination_and_the_objects_go_back() {
        Journey journey = assigned();
        journey.step("investigator.astana", "challenge", CHALLENGE, "CHALLENGED")
                .step("investigator.astana", "challenge/termination", TEXT, "TERMINATED");
        assertThat(clock(journey, "T1").path("stopped").isNull()).isFalse();
        refused(journey, "expert", "acceptance", "{\"noConflict\": true, \"liabilityWarning\": true}", 409);
    }

    @Test
    void no_conclusion_is_possible_on_a_signed_notice_before_any_study() {
        Journey journey = assigned();
        String noScan = "{\"ground\": \"UNFIT_MATERIALS\", \"reasons\": \"Носитель разрушен\", \"scan\": null}";
        refused(journey, "expert", "impossibility", noScan, 422);
        String scan = new Tus(journey.person("expert")).upload("notice.pdf", "%PDF-1.7 notice".getBytes(UTF_8));
        String notice = noScan.replace("null", '"' + scan + '"');
        refused(journey, "expert", "impossibility", notice.replace("UNFIT_MATERIALS", "NO_EXPERT"), 422);
        journey.step("expert", "impossibility", notice, "IMPOSSIBLE");
        assertThat(clock(journey, "T4").path("stopped").isNull()).isTrue();

        Journey studied = examined();
        String later = new Tus(studied.person("expert")).upload("notice.pdf", "%PDF-1.7 notice".getBytes(UTF_8));
        refused(studied, "expert", "impossibility", noScan.replace("null", '"' + later + '"'), 409);
    }

    @Test
    void the_appointing_body_is_told_who_the_expert_is_and_that_clock_ends() {
        Journey journey = assigned();
        assertThat(clock(journey, "T2").path("stopped").isNull()).isTrue();
        String told = "{\"way\": \"LETTER\", \"reference\": \"Письмо № 31-7 от 25 ноября 2026 года\"}";
        refused(journey, "expert", "expert-notice", told, 403);
        journey.step("registrar", "expert-notice", told, "ASSIGNED");
        assertThat(clock(journey, "T2").path("stopped").isNull()).isFalse();
    }

    @Test
    void a_case_under_way_passes_to_another_expert_and_the_former_one_sees_it_no_more() {
        Journey journey = examined();
        journey.person("expert").post(journey.path("notes"), NOTE).expect(201);
        String others = assignment(journey, "reviewer", "expert");
        refused(journey, "registrar", "reassignment", others, 403);
        journey.step("head", "reassignment", others, "ASSIGNED");
        assertThat(clock(journey, "T2").path("stopped").isNull()).isTrue(); // it is told anew who the expert is
        assertThat(clock(journey, "T2").path("started").asText())
                .isEqualTo(clock(journey, "T6").path("started").asText());
        assertThat(journey.person("reviewer")
                        .get(journey.path("notes"))
                        .expect(200)
                        .text())
                .contains("до перезагрузки");
    }

    @Test
    void a_step_that_alters_an_object_waits_for_permission() {
        Journey journey = examined();
        String exhibit = journey.exhibits().get(0);
        String note = NOTE.replace("}", ", \"alters\": true, \"exhibit\": \"" + exhibit + "\"}");
        refused(journey, "expert", "notes", note, 409);
        String asked = "{\"exhibit\": \"" + exhibit + "\", \"reason\": \"Выпаивание микросхемы памяти\"}";
        refused(journey, "head", "permission", asked, 403);
        journey.step("expert", "permission", asked, "IN_EXAMINATION");
        refused(journey, "expert", "notes", note, 409);
        String answer = "motions/" + motion(journey) + "/answer";
        refused(journey, "expert", answer, "{\"granted\": true, \"text\": \"сам себе\"}", 403);
        journey.step("investigator.astana", answer, "{\"granted\": true, \"text\": \"Разрешаю\"}", "IN_EXAMINATION");
        journey.person("expert").post(journey.path("notes"), note).expect(201);
    }

    @Test
    void a_request_is_taken_back_before_it_is_received_and_not_after() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        refused(journey, "registrar", "recall", TEXT, 403);
        journey.step("investigator.astana", "recall", TEXT, "DRAFT");
        refused(journey, "registrar", "receipt", "{}", 404);
        journey.submit().receive();
        refused(journey, "investigator.astana", "recall", TEXT, 409);
    }

    @Test
    void the_list_of_what_admissibility_needs_shows_from_the_first_day_and_to_participants_alone() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        assertThat(state(journey, "investigator.astana", "R04")).isEqualTo("MET");
        assertThat(state(journey, "investigator.astana", "R06")).isEqualTo("OPEN");
        assertThat(state(journey, "investigator.astana", "R01")).isEqualTo("LATER");
        journey.receive().register().triage().certify().assign();
        assertThat(state(journey, "head", "R23")).isEqualTo("OPEN");
        assertThat(state(journey, "investigator.astana", "R21")).isEqualTo("MET");
        journey.accept().examine();
        assertThat(state(journey, "investigator.astana", "R42")).isEqualTo("MET");
        assertThat(state(journey, "expert", "R05")).isEqualTo("OPEN");
        journey.conclude();
        assertThat(state(journey, "head", "R05")).isEqualTo("MET");
        assertThat(state(journey, "head", "R57")).isEqualTo("OPEN");
        journey.person("fma").get(journey.path("readiness")).expect(404);
    }

    private static String state(Journey journey, String who, String code) {
        JsonNode lines =
                journey.person(who).get(journey.path("readiness")).expect(200).json();
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow()
                .path("state")
                .asText();
    }

    private static final String NOTE =
            """
            {"kind": "OBSERVATION", "text": "Состояние устройства до перезагрузки"}""";

    private static Journey assigned() {
        return Journey.registered(Dalel.stack().site(), 1).triage().certify().assign();
    }

    private static Journey examined() {
        return assigned().accept().examine();
    }

    private static String assignment(Journey journey, String expert, String reviewer) {
        return "{\"expert\": \"%s\", \"reviewer\": \"%s\", \"reason\": \"по специальности\"}"
                .formatted(journey.person(expert).id(), journey.person(reviewer).id());
    }

    private static void refused(Journey journey, String who, String noun, String body, int status) {
        Reply reply = journey.person(who).post(journey.path(noun), body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    private static long motion(Journey journey) {
        JsonNode motions =
                journey.investigator().get(journey.path("motions")).expect(200).json();
        return motions.get(motions.size() - 1).path("id").asLong();
    }

    /** The newest clock of that code. */
    private static JsonNode clock(Journey journey, String code) {
        return StreamSupport.stream(
                        journey.sheet(journey.investigator()).path("clocks").spliterator(), false)
                .filter(clock -> clock.path("clock").asText().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Instant due(Journey journey, String code) {
        return Instant.parse(clock(journey, code).path("due").asText());
    }
}
