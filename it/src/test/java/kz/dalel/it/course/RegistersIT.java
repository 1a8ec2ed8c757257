package kz.dalel.it.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import kz.dalel.dist.Site;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.journey.Registers;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registers: a method is approved by another than its author, a tool is used once it is verified, and notes name nothing else. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RegistersIT {
    private final Site site = Dalel.stack().site();
    private final Person quality = new Person(site, "quality");
    private final Person head = new Person(site, "head");
    private final Person expert = new Person(site, "expert");

    @BeforeAll
    static void everybody_was_here() {
        for (String name : new String[] {"quality", "head", "expert", "reviewer"})
            Dalel.person(name).get("/me").expect(200);
    }

    @Test
    void nobody_approves_what_he_drafted_or_validated_himself_whatever_roles_he_has() {
        quality.post("/methods", Registers.method("OWN-WORK")).expect(201);
        quality.post("/methods", Registers.method("OWN-WORK")).refused(409, "method.registered");
        quality.post("/methods/OWN-WORK/versions", Registers.version("№ 1")).expect(201);
        head.post(approval("OWN-WORK", 1), "{}").refused(409, "method.noDossier");
        quality.post("/methods/OWN-WORK/versions/1/dossiers", Registers.dossier("2035-01-19"))
                .expect(201);
        quality.post(approval("OWN-WORK", 1), "{}").refused(403, "method.own");
        quality.post("/methods/OWN-WORK/versions", Registers.version("№ 1")).refused(409, "method.draftedAlready");
        head.post(approval("OWN-WORK", 1), "{}").expect(201);
        head.post(approval("OWN-WORK", 1), "{}").refused(409, "method.notDraft");

        head.post("/methods/OWN-WORK/versions", Registers.version("№ 1")).expect(201);
        quality.post("/methods/OWN-WORK/versions/2/dossiers", Registers.dossier("2035-01-19"))
                .expect(201);
        head.post(approval("OWN-WORK", 2), "{}").refused(403, "method.own");
        quality.post(approval("OWN-WORK", 2), "{}").refused(403, "method.ownValidation");
        assertThat(quality.get("/methods/OWN-WORK")
                        .expect(200)
                        .json()
                        .at("/versions/1/status")
                        .asText())
                .isEqualTo("DRAFT");
        assertThat(Dalel.owner()
                        .count(
                                "select count(*) from custody_entry where subject = ? and action = 'method.approved'",
                                "method:OWN-WORK"))
                .isOne();
    }

    @Test
    void the_database_itself_refuses_an_approval_by_the_author() {
        Registers.drafted(site, "OWN-ROW", "№ 2");
        String approve =
                "update method_version set approver = author, approved_at = drafted_at where method = 'OWN-ROW'";
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> {
                    try (var owner = Dalel.owner().connect();
                            var statement = owner.createStatement()) {
                        statement.executeUpdate(approve);
                    }
                }))
                .hasMessageContaining("check constraint");
    }

    @Test
    void a_version_says_all_that_a_method_card_must_say_and_roles_are_kept_apart() {
        quality.post("/methods", Registers.method("CARD")).expect(201);
        assertThat(quality.post("/methods/CARD/versions", "{\"specialty\": \"MEDIA\"}")
                        .refused(422, "method.versionIncomplete")
                        .reasons())
                .containsExactly(
                        "required.method.basis",
                        "required.method.fieldOfUse",
                        "required.method.limits",
                        "required.method.justification");
        quality.post("/methods/CARD/versions", Registers.version(null).replace("MEDIA", "ALCHEMY"))
                .refused(422, "method.specialtyUnknown");
        quality.post("/methods", Registers.method("с")).refused(422, "register.code");
        quality.get("/methods/NO-SUCH").refused(404, "method.unknown");
        new Person(site, "registrar").get("/methods").expect(403);
        new Person(site, "investigator.astana").get("/tools").expect(403);
        expert.post(approval("CARD", 1), "{}").expect(403);
        head.post("/tools", Registers.tool("HEADS", "head's")).expect(403);
    }

    @Test
    void an_examination_takes_only_what_the_registers_show_as_fit_and_is_told_what_to_do() {
        Registers.drafted(site, "DRAFTED-ONLY", "№ 3");
        Registers.drafted(site, "OUTSIDE", null);
        head.post(approval("OUTSIDE", 1), "{}").expect(201);
        Registers.entered(site, "UNTRIED", "untried", "1.0");
        Journey journey =
                Journey.registered(site, 1).triage().certify().assign().accept();
        String began =
                """
                {"plan": "метки", "propositions": ["снято телефоном", "создано"],
                 "methods": [{"method": "DRAFTED-ONLY", "version": 1}, {"method": "OUTSIDE", "version": 1},
                  {"method": "NO-SUCH", "version": 1}],
                 "tools": [{"tool": "UNTRIED", "version": "1.0"}, {"tool": "EXIFTOOL", "version": "99"}],
                 "exhibits": ["%s"]}"""
                        .formatted(journey.exhibits().get(0));
        assertThat(expert.post(journey.path("examination"), began)
                        .refused(422, "examination.incomplete")
                        .reasons())
                .containsExactly(
                        "method.draft", "method.unjustified", "method.unknown", "tool.unverified", "tool.unknown");
        journey.examine();
        expert.post(journey.path("tools"), tool("UNTRIED")).refused(409, "tool.unverified");
        expert.post(journey.path("methods"), method("OUTSIDE", null)).refused(422, "method.unjustified");
        expert.post(journey.path("methods"), method("OUTSIDE", "иной методики нет"))
                .expect(201);
        expert.post(journey.path("methods"), method("OUTSIDE", "снова")).refused(409, "method.taken");
        expert.post(journey.path("notes"), note("OUTSIDE 1", "untried 1.0")).refused(422, "tool.notTaken");
        expert.post(journey.path("notes"), note("OWN-WORK 1", null)).refused(422, "method.notTaken");
        expert.post(journey.path("notes"), note("OUTSIDE 1", "exiftool 13.10")).expect(201);
    }

    @Test
    void an_update_is_unverified_and_a_failed_verification_stops_a_tool_in_the_middle_of_a_case() {
        Registers.entered(site, "MIDWAY", "midway", "1.0");
        Registers.verified(site, "MIDWAY", "1.0");
        Journey journey =
                Journey.registered(site, 1).triage().certify().assign().accept().examine();
        expert.post(journey.path("tools"), "{\"tool\": \"MIDWAY\", \"version\": \"1.0\"}")
                .expect(201);
        expert.post(journey.path("notes"), note(null, "midway 1.0")).expect(201);
        assertThat(readiness(journey, "R31")).isEqualTo("MET");
        quality.post("/tools/MIDWAY/versions", "{\"version\": \"1.1\"}").expect(201);
        expert.post(journey.path("tools"), "{\"tool\": \"MIDWAY\", \"version\": \"1.1\"}")
                .refused(409, "tool.unverified");
        String failed =
                """
                {"testSet": "200 файлов", "outcome": "FAILED", "remark": "пропущены метки C2PA", "verifiedOn": "2026-02-04"}""";
        quality.post("/tools/MIDWAY/versions/1.0/verifications", failed).expect(201);
        expert.post(journey.path("notes"), note(null, "midway 1.0")).refused(409, "tool.failed");
        assertThat(readiness(journey, "R31")).as("it was fit when it was taken").isEqualTo("MET");
        quality.post("/tools/MIDWAY/versions/1.0/retirement", "{\"text\": \"ошибка в разборе\"}")
                .expect(201);
        quality.post("/tools/MIDWAY/versions/1.0/verifications", failed).refused(409, "tool.retired");

        JsonNode usage =
                quality.get("/tools/MIDWAY/versions/1.0/usage").expect(200).json();
        assertThat(usage.at("/items/0/request").asText()).isEqualTo(journey.number());
        assertThat(usage.at("/items/0").properties().stream().map(e -> e.getKey()))
                .containsExactlyInAnyOrder("request", "usedAt", "signedAt");
        head.get("/tools/MIDWAY/versions/1.0/usage").expect(403);
    }

    @Test
    void a_retired_method_is_used_no_more_and_a_conclusion_names_its_methods() {
        Registers.drafted(site, "FORMER", "№ 4");
        head.post(approval("FORMER", 1), "{}").expect(201);
        Journey journey =
                Journey.registered(site, 1).triage().certify().assign().accept().examine();
        assertThat(readiness(journey, "R28")).isEqualTo("MET");
        expert.post(journey.path("methods"), method("FORMER", null)).expect(201);
        head.post("/methods/FORMER/versions/1/retirement", "{\"text\": \"заменена\"}")
                .expect(201);
        expert.post(journey.path("notes"), note("FORMER 1", null)).refused(409, "method.retired");
        journey.conclude();
        String content = Dalel.owner()
                .texts("select content::text from conclusion where request = ?", journey.number())
                .get(0);
        assertThat(content).contains("PROVENANCE-MARKS", "№ 117", "FORMER", "exiftool");
        assertThat(expert.get(journey.path("methods")).expect(200).json().path("items"))
                .hasSize(2);
        new Person(site, "registrar").get(journey.path("methods")).expect(403);
    }

    @Test
    void who_may_use_a_method_is_said_by_another_for_certain_days() {
        Registers.drafted(site, "GRANTED", "№ 5");
        String own = grant(quality.id(), "2026-01-15", "2026-12-31");
        quality.post("/methods/GRANTED/authorisations", own).refused(403, "authorisation.own");
        quality.post("/methods/GRANTED/authorisations", grant(expert.id(), "2026-02-01", "2026-01-01"))
                .refused(422, "authorisation.endsBefore");
        String form = grant(expert.id(), "2026-01-15", "2026-12-31");
        quality.post("/methods/GRANTED/authorisations", form).expect(201);
        quality.post("/methods/GRANTED/authorisations", form).refused(409, "authorisation.already");
        expert.post("/methods/GRANTED/authorisations", form).expect(403);
        assertThat(expert.get("/methods/GRANTED/authorisations")
                        .expect(200)
                        .json()
                        .at("/items/0/said/officer")
                        .asText())
                .isEqualTo(expert.id());
    }

    @Test
    void what_ends_within_ninety_days_is_told_to_quality() {
        Registers.drafted(site, "SOON", "№ 6");
        LocalDate soon = LocalDate.now(kz.dalel.kernel.Time.ASTANA).plusDays(60);
        quality.post("/methods/SOON/versions/1/dossiers", Registers.dossier(soon.toString()))
                .expect(201);
        head.post(approval("SOON", 1), "{}").expect(201);
        Registers.entered(site, "SOON-TOOL", "soon", "1");
        quality.post("/tools/SOON-TOOL/versions/1/verifications", Registers.passed(soon.toString()))
                .expect(201);
        JsonNode ending = quality.get("/quality/expiring").expect(200).json();
        assertThat(ending.path("methods").findValuesAsText("code"))
                .contains("SOON")
                .doesNotContain("FORMER");
        assertThat(ending.path("tools").findValuesAsText("code"))
                .contains("SOON-TOOL")
                .doesNotContain("EXIFTOOL");
        head.get("/quality/expiring").expect(403);
    }

    private String readiness(Journey journey, String code) {
        JsonNode lines = expert.get(journey.path("readiness")).expect(200).json();
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow()
                .path("state")
                .asText();
    }

    private static String approval(String code, int version) {
        return "/methods/" + code + "/versions/" + version + "/approval";
    }

    private static String tool(String code) {
        return "{\"tool\": \"" + code + "\", \"version\": \"1.0\"}";
    }

    private static String method(String code, String justification) {
        String why = justification == null ? "null" : '"' + justification + '"';
        return "{\"method\": \"" + code + "\", \"version\": 1, \"justification\": " + why + "}";
    }

    private static String note(String method, String tool) {
        return "{\"kind\": \"OBSERVATION\", \"text\": \"осмотр\", \"method\": " + quoted(method) + ", \"tool\": "
                + quoted(tool) + "}";
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private static String grant(String officer, String from, String to) {
        return """
            {"officer": "%s", "validFrom": "%s", "validTo": "%s", "ground": "обучение"}"""
                .formatted(officer, from, to);
    }
}
