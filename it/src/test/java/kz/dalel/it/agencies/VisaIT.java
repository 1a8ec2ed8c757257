package kz.dalel.it.agencies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.dalel.it.agencies.HandedIn.SYSTEM;
import static kz.dalel.it.agencies.VisaWords.APPOINTING;
import static kz.dalel.it.agencies.VisaWords.BODY;
import static kz.dalel.it.agencies.VisaWords.COLLEAGUE;
import static kz.dalel.it.agencies.VisaWords.REMARKS;
import static kz.dalel.it.agencies.VisaWords.SEEN;
import static kz.dalel.it.agencies.VisaWords.TEXT;
import static kz.dalel.it.agencies.VisaWords.form;
import static kz.dalel.it.agencies.VisaWords.turn;
import static kz.dalel.it.agencies.VisaWords.visas;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

/** An agency's internal visa informs whoever appointed the examination, and holds nothing. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VisaIT {
    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : List.of(APPOINTING, COLLEAGUE, "fma", "investigator.astana", SYSTEM, "admin", "registrar"))
            person(name).get("/me").expect(200);
    }

    @Test
    void while_the_body_keeps_none_a_colleague_is_told_so() {
        turn(BODY, false);
        String number = HandedIn.submitted();
        JsonNode sheet = person(COLLEAGUE).get(visas(number)).expect(200).json();
        assertThat(sheet.path("kept").asBoolean()).isFalse();
        assertThat(sheet.path("open").asBoolean()).isFalse();
        Reply refused = person(COLLEAGUE).post(visas(number), SEEN).refused(409, "visa.off");
        assertThat(refused.json().path("detail").asText()).startsWith("Your body keeps no internal visa.");
        assertThat(put(number)).isZero();
        turn(BODY, true);
        person(COLLEAGUE).post(visas(number), SEEN).expect(201);
        turn(BODY, false);
        JsonNode left = person(APPOINTING).get(visas(number)).expect(200).json();
        assertThat(left.path("kept").asBoolean()).isFalse();
        assertThat(left.path("visas")).hasSize(1);
    }

    @Test
    void a_colleague_puts_one_and_the_appointing_person_none() throws NoSuchAlgorithmException {
        turn(BODY, true);
        String number = HandedIn.submitted();
        List<String> before = stands(number);
        assertThat(person(COLLEAGUE)
                        .get(visas(number))
                        .expect(200)
                        .json()
                        .path("open")
                        .asBoolean())
                .isTrue();
        person(COLLEAGUE).post(visas(number), "{\"kind\": \"REMARKS\"}").refused(422, "required.visa.remarks");
        person(COLLEAGUE).post(visas(number), REMARKS).expect(201);
        person(COLLEAGUE).post(visas(number), SEEN).refused(409, "visa.given");
        person(APPOINTING).post(visas(number), SEEN).refused(403, "visa.own");
        assertThat(stands(number)).isEqualTo(before);
        JsonNode sheet = person(APPOINTING).get(visas(number)).expect(200).json();
        assertThat(sheet.path("open").asBoolean()).isFalse();
        assertThat(sheet.path("visas")).hasSize(1);
        JsonNode visa = sheet.path("visas").get(0);
        assertThat(visa.path("name").asText())
                .isEqualTo(person(COLLEAGUE).account().name());
        assertThat(visa.path("remarks").asText()).isEqualTo(TEXT);
        assertThat(visa.path("sha256").asText())
                .isEqualTo(sha256(visa.path("salt").asText() + "\nREMARKS\n" + TEXT));
    }

    @Test
    void remarks_are_told_to_the_appointing_person_alone_and_seen_is_told_to_nobody() {
        turn(BODY, true);
        String seen = HandedIn.submitted();
        person(COLLEAGUE).post(visas(seen), SEEN).expect(201);
        String remarked = HandedIn.submitted();
        person(COLLEAGUE).post(visas(remarked), REMARKS).expect(201);
        assertThat(told(seen)).isEmpty();
        assertThat(told(remarked)).containsExactly(person(APPOINTING).id());
    }

    /** What a person without an account is asked, the Center's registrar is told: not so of remarks. */
    @Test
    void of_remarks_on_a_paper_request_the_registrar_is_not_told() {
        turn("MIA-AST", true);
        String number = Journey.onPaper(Dalel.stack().site(), "MIA-AST").number();
        person("investigator.astana").post(visas(number), REMARKS).expect(201);
        assertThat(put(number)).isOne();
        assertThat(told(number)).isEmpty();
        person("registrar").get(visas(number)).refused(404, "visa.notYours");
    }

    @Test
    void the_log_has_one_entry_that_hides_what_was_said() {
        turn(BODY, true);
        String number = HandedIn.submitted();
        person(COLLEAGUE).post(visas(number), REMARKS).expect(201);
        String entry = Dalel.owner()
                .texts(
                        "select convert_from(entry, 'UTF8') from custody_entry where request = ? and action = 'request.visaed'",
                        number)
                .stream()
                .reduce((one, another) -> {
                    throw new AssertionError("two entries: " + another);
                })
                .orElseThrow();
        String digest = Dalel.owner()
                .texts("select sha256 from visa where request = ?", number)
                .get(0);
        assertThat(entry).contains(digest, person(COLLEAGUE).id()).doesNotContain("REMARKS", "SEEN", TEXT);
    }

    @Test
    void a_request_without_a_visa_is_submitted_and_registered_with_the_switch_on_and_off() {
        for (boolean kept : new boolean[] {true, false}) {
            turn("MIA-AST", kept);
            Journey journey = Journey.registered(Dalel.stack().site(), 1);
            assertThat(journey.state()).as("kept: " + kept).isEqualTo("REGISTERED");
            assertThat(put(journey.number())).isZero();
        }
    }

    @Test
    void the_administrator_sets_it_for_a_body_that_appoints_and_it_is_kept_who_did() {
        turn("FMA", false);
        long entries = switched();
        for (String other : List.of("head", "registrar.almaty", "fma", SYSTEM))
            person(other).post("/bodies/visas", form("FMA", true)).expect(403);
        person("admin").post("/bodies/visas", form("CDF-ALA", true)).refused(422, "visaSwitch.center");
        person("admin").post("/bodies/visas", form("NONE", true)).refused(422, "body.unknown");
        person("admin").post("/bodies/visas", form("FMA", false)).refused(409, "visaSwitch.same");
        assertThat(person("admin")
                        .post("/bodies/visas", "{\"body\": \"FMA\"}")
                        .refused(422, "visaSwitch.incomplete")
                        .reasons())
                .containsExactly("required.visaSwitch.kept", "required.visaSwitch.ground");
        assertThat(switched()).isEqualTo(entries);
        person("admin").post("/bodies/visas", form("FMA", true)).expect(201);
        assertThat(switched()).isEqualTo(entries + 1);
        JsonNode newest = person("fma")
                .get("/bodies/visas")
                .expect(200)
                .json()
                .path("items")
                .get(0);
        assertThat(newest.path("body").asText()).isEqualTo("FMA");
        assertThat(newest.path("kept").asBoolean()).isTrue();
        assertThat(newest.path("present").asBoolean()).isTrue();
        assertThat(newest.path("setBy").asText())
                .isEqualTo(person("admin").account().name());
    }

    /** State and version of the request, and how many steps were taken. */
    private static List<String> stands(String number) {
        return Dalel.owner()
                .texts(
                        "select r.state || ' ' || r.version || ' ' || (select count(*) from step_record s"
                                + " where s.request = r.number) from request r where r.number = ?",
                        number);
    }

    /** Whom a notice of a visa on this request reached. */
    private static List<String> told(String number) {
        return Dalel.owner()
                .texts("select recipient from notice where request = ? and kind = 'VISA' order by recipient", number);
    }

    private static long put(String number) {
        return Dalel.owner().count("select count(*) from visa where request = ?", number);
    }

    private static long switched() {
        return Dalel.owner()
                .count(
                        "select count(*) from custody_entry where action = 'body.visaSwitched' and actor = ?",
                        "user:" + person("admin").id());
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
