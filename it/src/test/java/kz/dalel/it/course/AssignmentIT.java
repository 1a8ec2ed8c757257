package kz.dalel.it.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.journey.Registers;
import kz.dalel.it.journey.Words;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.kernel.Time;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may be assigned: by certificate, authorisation, presence and independence; each rule allowed once and refused once. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AssignmentIT {
    private static final LocalDate TODAY = LocalDate.now(Time.ASTANA);
    private static final String EXPERT2 = "KZ-2024-0918";

    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : List.of("head", "unithead", "quality", "expert", "expert2", "reviewer"))
            Dalel.person(name).get("/me").expect(200);
    }

    /** What the tests entered would stand in the way of others. */
    @AfterEach
    void everybody_is_free_again() {
        Dalel.owner()
                .texts("update absence set ended_at = recorded_at, ended_by = recorded_by where ended_at is null"
                        + " returning id::text");
        Dalel.owner()
                .texts("update officer_tie set resolved_at = recorded_at, resolved_by = 'nobody', resolution = 'test'"
                        + " where resolved_at is null returning id::text");
        Dalel.owner().texts("delete from method_need returning method");
        Dalel.owner().texts("delete from expert_certificate where number = ? returning number", EXPERT2);
    }

    @Test
    void the_lawful_are_proposed_first_and_of_each_is_said_what_speaks_for_him_and_against() {
        certify("expert2");
        away("expert2", null);
        Journey journey = triaged();
        List<JsonNode> lines = proposed(journey);
        JsonNode there = line(lines, "expert");
        JsonNode away = line(lines, "expert2");
        assertThat(there.path("bars")).isEmpty();
        assertThat(there.path("specialties").toString()).contains("MEDIA");
        assertThat(away.at("/bars/0/key").asText()).isEqualTo("assignment.away");
        assertThat(away.at("/bars/0/detail").asText()).contains(TODAY.toString());
        assertThat(away.at("/away/0/lastDay").asText()).isEqualTo(TODAY.toString());
        List<Boolean> barred =
                lines.stream().map(line -> !line.path("bars").isEmpty()).toList();
        assertThat(barred).isSorted();
        assertThat(lines.stream().filter(line -> line.path("bars").isEmpty()).map(line -> line.path("load")
                        .asInt()))
                .isSorted();

        journey.assign();
        JsonNode loaded = line(proposed(triaged()), "expert");
        assertThat(loaded.path("load").asInt()).isPositive();
        assertThat(loaded.path("nextDue").asText()).isNotBlank();
        Dalel.person("expert").get("/experts?request=" + journey.number()).expect(403);
    }

    @Test
    void whoever_is_not_authorised_for_a_method_that_is_needed_is_refused() {
        if (Dalel.person("quality").get("/methods/NEEDED-HERE").status() == 404)
            Registers.drafted(Dalel.stack().site(), "NEEDED-HERE", "№ 31");
        Journey journey = triaged();
        need("quality", true).expect(201);
        need("expert", true).expect(403);
        need("quality", null).refused(422, "required.need.needed");
        assertThat(assigns(journey, "expert", "reviewer").expect(422).reasons())
                .containsExactly("assignment.notAuthorised", "assignment.notAuthorised");
        authorise("expert", TODAY.minusDays(9), TODAY.minusDays(1));
        authorise("reviewer", TODAY.minusDays(9), null);
        assertThat(assigns(journey, "expert", "reviewer").expect(422).reasons())
                .as("his authorisation ended yesterday")
                .containsExactly("assignment.notAuthorised");
        authorise("expert", TODAY, null);
        assertThat(line(proposed(journey), "expert").path("methods").toString()).contains("NEEDED-HERE");
        assigns(journey, "expert", "reviewer").expect(201);
    }

    @Test
    void a_method_that_is_needed_no_longer_bars_nobody() {
        if (Dalel.person("quality").get("/methods/NEEDED-ONCE").status() == 404)
            Registers.drafted(Dalel.stack().site(), "NEEDED-ONCE", "№ 32");
        Journey journey = triaged();
        Dalel.person("head")
                .post("/methods/NEEDED-ONCE/needs", need(true, TODAY.plusDays(1)))
                .expect(201);
        Dalel.person("head")
                .post("/methods/NEEDED-ONCE/needs", need(true, TODAY))
                .expect(201);
        assertThat(assigns(journey, "expert", "reviewer").expect(422).reasons()).contains("assignment.notAuthorised");
        Dalel.person("head")
                .post("/methods/NEEDED-ONCE/needs", need(false, TODAY))
                .expect(201);
        assigns(journey, "expert", "reviewer").expect(201);
    }

    @Test
    void whoever_is_away_is_assigned_to_nothing_and_may_be_again_when_he_is_back() {
        away("expert", "expert2");
        Journey journey = triaged();
        assertThat(line(proposed(journey), "expert").at("/away/0/substitute").asText())
                .isEqualTo(Dalel.person("expert2").id());
        assertThat(assigns(journey, "expert", "reviewer").expect(422).reasons()).containsExactly("assignment.away");
        Dalel.owner()
                .texts("update absence set ended_at = recorded_at, ended_by = recorded_by where ended_at is null"
                        + " returning id::text");
        assigns(journey, "expert", "reviewer").expect(201);
    }

    @Test
    void a_named_expert_on_leave_is_waited_for_or_replaced_with_the_appointing_bodys_consent_alone() {
        certify("expert2");
        String named = ", \"namedExpert\": \"" + Dalel.person("expert").id() + "\"}";
        Journey journey = through(
                Journey.drafted(Dalel.stack().site(), draft -> draft.replaceFirst("}\\s*$", named)));
        away("expert", "expert2");
        assertThat(assigns(journey, "expert", "reviewer").expect(422).reasons())
                .containsExactly("assignment.namedAway");
        assertThat(assigns(journey, "expert2", "reviewer").expect(422).reasons())
                .as("the head does not replace him silently, not even by his substitute")
                .containsExactly("assignment.anotherNamed");
        journey.step("head", "consent", "{\"reason\": \"названный эксперт в отпуске\"}", "TRIAGED");
        assertThat(assigns(journey, "expert2", "reviewer").expect(422).reasons())
                .as("asked is not answered")
                .containsExactly("assignment.anotherNamed");
        JsonNode motions =
                journey.investigator().get(journey.path("motions")).expect(200).json();
        String answer = "motions/" + motions.get(motions.size() - 1).path("id").asLong() + "/answer";
        journey.step(
                "investigator.astana", answer, "{\"granted\": true, \"text\": \"Любой эксперт Центра\"}", "TRIAGED");
        assigns(journey, "expert2", "reviewer").expect(201);
    }

    @Test
    void whoever_is_seconded_from_the_appointing_side_is_barred_until_another_resolves_it() {
        Journey journey = triaged();
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
        JsonNode bar = line(proposed(journey), "expert").at("/bars/0");
        assertThat(bar.path("key").asText()).isEqualTo("assignment.tied");
        assertThat(bar.path("detail").asText()).contains("MIA", Long.toString(id));
        assertThat(assigns(journey, "expert", "reviewer").expect(422).reasons()).containsExactly("assignment.tied");
        assertThat(Dalel.person("expert2").get("/ties").expect(200).text())
                .as("a tie shows to the officer, to quality and to heads")
                .doesNotContain(Dalel.person("expert").id());
        String why = "{\"reason\": \"Откомандирован\"}";
        Dalel.person("quality").post("/ties/" + id + "/resolution", why).refused(403, "tie.own");
        Dalel.person("expert").post("/ties/" + id + "/resolution", why).expect(403);
        Dalel.person("head").post("/ties/" + id + "/resolution", why).expect(201);
        Dalel.person("head").post("/ties/" + id + "/resolution", why).refused(409, "tie.resolved");
        assigns(journey, "expert", "reviewer").expect(201);
    }

    @Test
    void whoever_did_the_audit_that_led_to_the_proceeding_is_barred_in_it_alone() {
        String caseNumber = "269%012d".formatted(System.nanoTime() % 1_000_000_000_000L);
        Journey journey = through(
                Journey.drafted(Dalel.stack().site(), draft -> numbered(draft, caseNumber)));
        Dalel.person("expert")
                .post("/ties", tie("expert", "AUDIT", "null", '"' + caseNumber + '"'))
                .expect(201);
        assertThat(assigns(journey, "expert", "reviewer").expect(422).reasons())
                .containsExactly("assignment.audited");
        assigns(triaged(), "expert", "reviewer").expect(201);
    }

    @Test
    void whoever_was_a_specialist_in_the_proceeding_does_not_examine_in_it_and_the_record_is_named() {
        certify("expert2");
        String caseNumber = "268%012d".formatted(System.nanoTime() % 1_000_000_000_000L);
        Journey study = through(Journey.drafted(
                Dalel.stack().site(),
                draft -> numbered(draft, caseNumber).replace("\"EXAMINATION\"", "\"SPECIALIST_STUDY\"")));
        assigns(study, "expert2", "reviewer").expect(201);
        Journey journey = through(
                Journey.drafted(Dalel.stack().site(), draft -> numbered(draft, caseNumber)));
        assertThat(line(proposed(journey), "expert2").path("bars"))
                .as("he has not taken it yet")
                .isEmpty();
        study.step("expert2", "acceptance", "{\"noConflict\": true, \"liabilityWarning\": true}", "ACCEPTED");
        JsonNode bar = line(proposed(journey), "expert2").at("/bars/0");
        assertThat(bar.path("key").asText()).isEqualTo("assignment.specialist");
        assertThat(bar.path("detail").asText()).contains(study.number());
        assertThat(assigns(journey, "expert2", "reviewer").expect(422).reasons())
                .containsExactly("assignment.specialist");
        assigns(journey, "expert", "reviewer").expect(201);
    }

    private static Journey triaged() {
        return Journey.registered(Dalel.stack().site(), 1).triage().certify();
    }

    private static Journey through(Journey draft) {
        draft.exhibit("one.txt", ("один " + draft.number()).getBytes(UTF_8));
        return draft.submit().receive().register().triage().certify();
    }

    private static String numbered(String draft, String caseNumber) {
        return draft.replace(Words.CASE_NUMBER, caseNumber);
    }

    private static List<JsonNode> proposed(Journey journey) {
        JsonNode items = journey.person("head")
                .get("/experts?request=" + journey.number())
                .expect(200)
                .json()
                .path("items");
        return new ArrayList<>(
                StreamSupport.stream(items.spliterator(), false).toList());
    }

    private static JsonNode line(List<JsonNode> lines, String who) {
        String id = Dalel.person(who).id();
        return lines.stream()
                .filter(line -> line.path("officer").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Reply assigns(Journey journey, String expert, String reviewer) {
        return journey.person("head")
                .post(
                        journey.path("assignment"),
                        "{\"expert\": \"%s\", \"reviewer\": \"%s\", \"reason\": \"по специальности\"}"
                                .formatted(
                                        Dalel.person(expert).id(),
                                        Dalel.person(reviewer).id()));
    }

    private static void certify(String expert) {
        Person quality = Dalel.person("quality");
        quality.post(
                        "/experts/" + Dalel.person(expert).id() + "/certificates",
                        """
                        {"specialty": "MEDIA", "number": "%s", "validFrom": "2024-03-01", "validTo": "2035-02-28",
                         "attestedOn": "2024-03-01"}"""
                                .formatted(EXPERT2))
                .expect(201);
    }

    private static void away(String who, String substitute) {
        String other = substitute == null ? "null" : '"' + Dalel.person(substitute).id() + '"';
        Dalel.person(who)
                .post(
                        "/absences",
                        """
                        {"officer": null, "firstDay": "%s", "lastDay": "%s", "substitute": %s, "reason": "LEAVE"}"""
                                .formatted(TODAY, TODAY, other))
                .expect(201);
    }

    private static Reply need(String who, Boolean needed) {
        return Dalel.person(who).post("/methods/NEEDED-HERE/needs", need(needed, TODAY));
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

    private static String tie(String officer, String kind, String body, String caseNumber) {
        return """
            {"officer": "%s", "kind": "%s", "body": %s, "caseNumber": %s, "firstDay": "2026-01-15", "lastDay": null,
             "ground": "Приказ № 14"}"""
                .formatted(Dalel.person(officer).id(), kind, body, caseNumber);
    }
}
