package kz.dalel.it.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is away, who stands in, who is on duty, and when experts have to appear. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DiaryIT {
    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");
    private static final String RESUMPTION = """
            {"cause": "MATERIALS_CAME", "text": "пришло"}""";

    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : List.of(
                "head",
                "unithead",
                "registrar",
                "custodian",
                "storekeeper",
                "expert",
                "expert2",
                "investigator.astana")) person(name).get("/me").expect(200);
    }

    /** What the tests entered would stand in the way of others. */
    @AfterEach
    void everybody_is_back() {
        Dalel.owner()
                .texts("update absence set ended_at = recorded_at, ended_by = recorded_by where ended_at is null"
                        + " returning id::text");
        Dalel.owner()
                .texts("update duty set released_at = named_at, released_by = named_by where released_at is null"
                        + " returning id::text");
        Dalel.owner().texts("update office_hours set opens = '09:00', closes = '18:30' returning source");
    }

    @Test
    void who_stands_in_is_told_in_cases_that_show_to_him() {
        away("registrar", null, "custodian").expect(201);
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        assertThat(NoticesIT.told("custodian", journey)).containsExactly("TURN SUBMITTED");
        assertThat(NoticesIT.lines("custodian", journey)
                        .get(0)
                        .path("inPlaceOf")
                        .asText())
                .contains("Белова");
        assertThat(NoticesIT.told("registrar", journey)).containsExactly("TURN SUBMITTED");
        journey.receive().register().triage().certify().assign();
        away("expert", null, "expert2").expect(201);
        assertThat(NoticesIT.told("expert", journey)).containsExactly("TURN ASSIGNED");
        suspended(journey.accept().examine()).step("registrar", "resumption", RESUMPTION, "IN_EXAMINATION");
        assertThat(NoticesIT.told("expert2", journey)).isEmpty();
    }

    private static Journey suspended(Journey journey) {
        return journey.step(
                "head", "suspension", "{\"materials\": \"пароль\", \"reason\": \"не читается\"}", "SUSPENDED");
    }

    @Test
    void an_absence_is_entered_by_oneself_or_by_who_heads_one() {
        away("unithead", "expert", null).expect(201);
        away("expert", null, null).refused(409, "absence.overlaps");
        away("expert2", "expert", null).refused(404, "person.unknown");
        away("head", "investigator.astana", null).refused(404, "person.unknown");
        away("expert2", null, "investigator.astana").refused(422, "absence.notColleague");
        away("expert2", null, "expert2").refused(422, "absence.ownSubstitute");
        String id = person("unithead")
                .get("/absences")
                .expect(200)
                .json()
                .at("/others/0/id")
                .asText();
        assertThat(person("expert2").get("/absences").expect(200).text())
                .doesNotContain(person("expert").id());
        person("expert2").post("/absences/" + id + "/end", "{}").refused(404, "absence.unknown");
        person("expert").post("/absences/" + id + "/end", "{}").expect(201);
        person("expert").post("/absences/" + id + "/end", "{}").refused(409, "absence.ended");
    }

    @Test
    void one_officer_is_on_duty_at_a_site_and_nobody_who_is_away() {
        duty("unithead", "CDF-AST", "custodian", 0).expect(201);
        duty("unithead", "CDF-AST", "storekeeper", 1).refused(409, "duty.overlaps");
        duty("unithead", "CDF-ALA", "custodian", 0).refused(404, "body.unknown");
        duty("head", "CDF-AST", "investigator.astana", 24).refused(404, "person.unknown");
        duty("registrar", "CDF-AST", "custodian", 24).expect(403);
        away("storekeeper", null, null).expect(201);
        duty("unithead", "CDF-AST", "storekeeper", 24).refused(409, "duty.away");
        assertThat(person("registrar").get("/duties").expect(200).text())
                .contains(person("custodian").id());
        assertThat(person("registrar.almaty").get("/duties").expect(200).text())
                .doesNotContain(person("custodian").id());
    }

    @Test
    void an_urgent_request_by_night_is_told_to_who_is_on_duty() {
        duty("unithead", "CDF-AST", "custodian", 0).expect(201);
        Dalel.owner().texts("update office_hours set opens = '00:00', closes = '00:00' returning source");
        assertThat(NoticesIT.told("custodian", urgent())).containsExactly("URGENT SUBMISSION");
        Journey calm = Journey.submitted(Dalel.stack().site(), 1);
        assertThat(NoticesIT.told("custodian", calm)).isEmpty();
        Dalel.owner().texts("update office_hours set opens = '00:00', closes = '23:59:59.999999' returning source");
        if (Dalel.owner().count("select case when office_open(?::timestamptz) then 1 else 0 end", now().toString())
                == 1) assertThat(NoticesIT.told("custodian", urgent())).isEmpty();
    }

    @Test
    void who_summons_an_expert_is_told_that_he_is_taken_up_and_not_by_what_case() {
        Journey one = NoticesIT.examined();
        Journey other = NoticesIT.examined();
        appear("registrar", one, false).expect(201);
        assertThat(NoticesIT.told("expert", one)).contains("APPEARANCE HEARING");
        Reply clash = appear("investigator.astana", other, false).refused(422, "appearance.clashes");
        assertThat(clash.reasons()).containsExactly("appearance.clash.appearance");
        assertThat(clash.text()).doesNotContain(one.number());
        appear("investigator.astana", other, true).expect(201);
        assertThat(other.investigator()
                        .get(other.path("appearances"))
                        .expect(200)
                        .json()
                        .at("/items/0/place")
                        .asText())
                .isEqualTo("Суд, зал 3");
        for (String wrong : List.of("expert", "head", "custodian"))
            assertThat(appear(wrong, one, true).status()).as(wrong).isEqualTo(403);
        appear("registrar.almaty", one, true).expect(404);
        person("investigator2").get(one.path("appearances")).expect(404);
        String id = person("registrar")
                .get(one.path("appearances"))
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        String cancel = one.path("appearances/" + id + "/cancellation");
        person("registrar").post(cancel, "{\"text\": \"Перенесено\"}").expect(201);
        person("registrar").post(cancel, "{\"text\": \"Перенесено\"}").refused(409, "appearance.cancelled");
    }

    private static Journey urgent() {
        Journey journey = Journey.drafted(Dalel.stack().site());
        journey.exhibit("note.txt", journey.number().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Dalel.owner()
                .texts(
                        "update request set urgent = true, urgency_reason = 'задержание' where number = ? returning number",
                        journey.number());
        return journey.submit();
    }

    private static Reply away(String who, String officer, String substitute) {
        return person(who)
                .post(
                        "/absences",
                        "{\"officer\": %s, \"firstDay\": \"%s\", \"lastDay\": \"%s\", \"substitute\": %s, \"reason\": \"LEAVE\"}"
                                .formatted(account(officer), today(), today().plusDays(3), account(substitute)));
    }

    private static String account(String name) {
        return name == null ? "null" : "\"" + person(name).id() + "\"";
    }

    private static Reply duty(String who, String site, String officer, int hoursFromNow) {
        Instant from = now().minusSeconds(60).plus(hoursFromNow, ChronoUnit.HOURS);
        return person(who)
                .post(
                        "/duties",
                        "{\"site\": \"%s\", \"officer\": \"%s\", \"starts\": \"%s\", \"ends\": \"%s\"}"
                                .formatted(site, person(officer).id(), from, from.plus(12, ChronoUnit.HOURS)));
    }

    private static Reply appear(String who, Journey journey, boolean despite) {
        Instant from = today().plusDays(30).atTime(10, 0).atZone(ASTANA).toInstant();
        return person(who)
                .post(
                        journey.path("appearances"),
                        """
                        {"officer": "%s", "kind": "HEARING", "starts": "%s", "ends": "%s", "place": "Суд, зал 3",
                         "ground": "Повестка № 17", "despite": %s}"""
                                .formatted(person("expert").id(), from, from.plusSeconds(3600), despite));
    }

    /** The clock of the machine, to the second, as the database tells it. */
    private static Instant now() {
        return Instant.parse(Dalel.owner()
                .texts("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
                .get(0));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(now(), ASTANA);
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
