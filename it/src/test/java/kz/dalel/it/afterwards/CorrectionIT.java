package kz.dalel.it.afterwards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.journey.Words;
import kz.dalel.it.journey.WorkList;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Pdf;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A wrong digit after the delivery: a linked act corrects it, the conclusion stays, and whoever holds the old paper is told. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CorrectionIT {
    private static final String PROPOSAL =
            """
            {"place": "стр. 3, ответ на вопрос 1", "oldValue": "IMEI 356938035643809", "newValue": "IMEI 356938035643806",
             "reason": "описка при перепечатке", "noticedBy": "следователь Сейітқали М."}""";
    private static final String AGREES = "{\"agrees\": true}";
    private static final String DISAGREES = "{\"agrees\": false, \"remark\": \"цифра и раньше читалась так\"}";

    @Test
    void a_wrong_digit_is_corrected_by_an_act_and_the_check_of_the_old_paper_says_so() {
        Journey journey = concluded().sign().deliver();
        JsonNode before = conclusion(journey);
        String paper = before.path("contentSha256").asText();
        String digits = paper.substring(0, 16);
        assertThat(check(digits).path("standing").asText()).isEqualTo("ISSUED");
        assertThat(page(digits)).contains("Issued, and it stands.");

        journey.step("expert", "correction", PROPOSAL, "DELIVERED")
                .step("reviewer", "correction/review", DISAGREES, "DELIVERED");
        JsonNode printed = corrections(journey, "expert").get(0);
        String act = printed.at("/act/number").asText();
        assertThat(act).matches("ACT-\\d{4}-\\d{6}");
        assertThat(printed.at("/review/agrees").asBoolean()).isFalse();
        Pdf.of(journey.person("expert"), journey.path("correction/1/document"))
                .says(act, "356938035643809", "356938035643806", journey.number(), digits);
        assertThat(check(digits).path("standing").asText()).as("not signed yet").isEqualTo("ISSUED");
        assertThat(check(act).path("standing").asText()).isEqualTo("NOT_SIGNED");

        sign(journey, printed);
        JsonNode told = check(digits);
        assertThat(told.path("standing").asText()).isEqualTo("CORRECTED");
        assertThat(told.path("acts").findValuesAsText("act")).containsExactly(act);
        assertThat(page(digits)).contains("Issued and corrected", act);
        assertThat(check(paper)).isEqualTo(told);
        assertThat(check(act).path("kind").asText()).isEqualTo("ACT");
        assertThat(check(act).path("standing").asText()).isEqualTo("ISSUED");
        assertThat(check(printed.at("/act/contentSha256").asText())).isEqualTo(check(act));

        assertThat(conclusion(journey)).as("the conclusion stays").isEqualTo(before);
        byte[] print = journey.investigator()
                .get(journey.path("conclusion/document"))
                .expect(200)
                .bytes();
        assertThat(sha256(print)).isEqualTo(before.path("pdfSha256").asText());
    }

    @Test
    void the_check_tells_nothing_of_any_case() {
        Journey journey = concluded().sign().deliver();
        String digits = conclusion(journey).path("contentSha256").asText().substring(0, 16);
        for (String text : List.of(check(digits).toString(), page(digits), page("0123456789abcdef")))
            assertThat(text).doesNotContain(journey.number(), Words.CASE_NUMBER, "356938035643809", "Ысқақов");
        nobody().get("/check/0123456789abcdef").refused(404, "check.unknown");
        nobody().get("/check/" + journey.number()).refused(404, "check.unknown");
        assertThat(page("0123456789abcdef")).contains("No such paper was printed here.");
        Reply led = nobody().call("GET", web() + "/check/" + digits, BodyPublishers.noBody());
        assertThat(led.status()).as(led.toString()).isEqualTo(302);
        assertThat(led.header("Location")).endsWith("/check.xhtml?paper=" + digits);
    }

    @Test
    void a_paper_that_was_printed_and_never_signed_does_not_stand() {
        Journey journey = concluded();
        String digits = journey.person("expert")
                .get(journey.path("conclusion"))
                .expect(200)
                .json()
                .path("contentSha256")
                .asText()
                .substring(0, 16);
        assertThat(check(digits).path("standing").asText()).isEqualTo("NOT_SIGNED");
        journey.step("expert", "reopening", "{\"text\": \"в ответе указан не тот файл\"}", "DRAFTED");
        assertThat(check(digits).path("standing").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void who_proposes_does_not_review_and_who_reviews_does_not_sign() {
        Journey journey = concluded().sign();
        refused(journey, "expert", "correction", PROPOSAL, 409);
        journey.deliver();
        refused(journey, "investigator.astana", "correction", PROPOSAL, 403);
        refused(journey, "reviewer", "correction", PROPOSAL, 403);
        refused(journey, "expert2", "correction", PROPOSAL, 404);
        refused(journey, "reviewer", "correction/review", AGREES, 404);
        journey.step("expert", "correction", PROPOSAL, "DELIVERED");
        refused(journey, "expert", "correction/review", AGREES, 403);
        refused(journey, "head", "correction/review", AGREES, 403);
        assertThat(WorkList.holds(journey, "reviewer"))
                .as("a proposal waits for the reviewer")
                .isTrue();
        assertThat(WorkList.holds(journey, "expert")).isFalse();
        journey.person("reviewer")
                .post(journey.path("correction/review"), "{\"agrees\": false}")
                .refused(422, "required.correction.remark");
        journey.step("reviewer", "correction/review", AGREES, "DELIVERED");
        refused(journey, "reviewer", "correction/review", AGREES, 404);
        assertThat(WorkList.holds(journey, "reviewer")).isFalse();
        assertThat(WorkList.holds(journey, "expert"))
                .as("then for the signature")
                .isTrue();
        JsonNode printed = corrections(journey, "expert").get(0);
        String form = paper(journey, "expert", printed, 0);
        journey.person("expert")
                .post(journey.path("correction/signature"), form)
                .asksForSecondFactor();
        journey.person("reviewer")
                .surely()
                .post(journey.path("correction/signature"), paper(journey, "reviewer", printed, 0))
                .refused(403, "signature.notAuthor");
        journey.person("expert")
                .surely()
                .post(
                        journey.path("correction/signature"),
                        form.replace(printed.at("/act/contentSha256").asText().substring(0, 16), "0".repeat(16)))
                .refused(422, "signature.digestDiffers");
        journey.person("expert")
                .surely()
                .post(journey.path("correction/signature"), paper(journey, "expert", printed, 1))
                .refused(422, "signature.pagesDiffer");
        sign(journey, printed);
        refusedSurely(journey, "correction/signature", form);
    }

    @Test
    void a_proposal_gives_way_to_another_and_participants_see_what_is_signed_alone() {
        Journey journey = concluded().sign().deliver();
        journey.person("expert")
                .post(journey.path("correction"), PROPOSAL.replace("643806", "643809"))
                .refused(422, "correction.same");
        journey.step("expert", "correction", PROPOSAL, "DELIVERED");
        journey.person("expert").get(journey.path("correction/1/document")).refused(409, "correction.notPrinted");
        journey.step("expert", "correction", PROPOSAL.replace("стр. 3", "стр. 4"), "DELIVERED")
                .step("reviewer", "correction/review", AGREES, "DELIVERED");
        assertThat(corrections(journey, "expert").findValuesAsText("status")).containsExactly("SUPERSEDED", "REVIEWED");
        assertThat(corrections(journey, "investigator.astana")).isEmpty();
        journey.investigator().get(journey.path("correction/2/document")).refused(404, "correction.none");
        sign(journey, corrections(journey, "expert").get(1));
        JsonNode shown = corrections(journey, "investigator.astana");
        assertThat(shown.findValuesAsText("status")).containsExactly("SIGNED");
        assertThat(shown.at("/0/review").isNull()).isTrue();
        Pdf.of(journey.investigator(), journey.path("correction/2/document")).says("стр. 4");
        journey.investigator().get(journey.path("correction/2/scan")).expect(200);
        journey.person("custodian").get(journey.path("correction/2/document")).refused(404, "correction.none");
        journey.person("fma").get(journey.path("correction")).expect(404);
        List<String> told = Journey.byPeople(
                journey.investigator()
                        .get(journey.path("custody") + "?limit=200")
                        .expect(200),
                "action");
        assertThat(told)
                .as("after the delivery the whole history is open to participants")
                .contains("conclusion.correctionProposed", "conclusion.correctionReviewed", "conclusion.corrected");
    }

    private static Journey concluded() {
        return Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine()
                .conclude();
    }

    private static JsonNode conclusion(Journey journey) {
        return journey.investigator()
                .get(journey.path("conclusion"))
                .expect(200)
                .json();
    }

    private static JsonNode corrections(Journey journey, String who) {
        return journey.person(who).get(journey.path("correction")).expect(200).json();
    }

    private static void sign(Journey journey, JsonNode printed) {
        journey.step(
                journey.person("expert").surely(),
                "correction/signature",
                paper(journey, "expert", printed, 0),
                "DELIVERED");
    }

    /** The signed paper as it is told: its digest, and its pages with so many more. */
    private static String paper(Journey journey, String who, JsonNode printed, int more) {
        String scan = new Tus(journey.person(who)).upload("act.pdf", "%PDF-1.7 signed act".getBytes(UTF_8));
        return "{\"scan\": \"%s\", \"digest\": \"%s\", \"pages\": %d}"
                .formatted(
                        scan,
                        printed.at("/act/contentSha256").asText().substring(0, 16),
                        printed.at("/act/pages").asInt() + more);
    }

    private static JsonNode check(String paper) {
        return nobody().get("/check/" + paper).expect(200).json();
    }

    private static String page(String paper) {
        return nobody().call("GET", web() + "/check.xhtml?paper=" + paper, BodyPublishers.noBody())
                .expect(200)
                .text();
    }

    private static Person nobody() {
        return new Person(Dalel.stack().site(), Person.NOBODY);
    }

    private static String web() {
        return Dalel.stack().site().web().toString();
    }

    private static void refusedSurely(Journey journey, String noun, String body) {
        Reply reply = journey.person("expert").surely().post(journey.path(noun), body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(404);
    }

    private static void refused(Journey journey, String who, String noun, String body, int status) {
        Reply reply = journey.person(who).post(journey.path(noun), body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
