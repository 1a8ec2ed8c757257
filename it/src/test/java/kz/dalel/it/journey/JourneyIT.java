package kz.dalel.it.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One case from the draft to the return of its objects; the tests are its steps and stand on each other. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {
    private static final Duration EXTRACTION = Duration.ofMinutes(4);
    private static Journey journey;

    @BeforeAll
    static void the_worker_runs() {
        Dalel.withWorker();
    }

    @Test
    @Order(1)
    void an_incomplete_draft_is_refused_with_all_that_is_missing() {
        Person investigator = Dalel.person("investigator.astana");
        Reply drafted = investigator
                .post(
                        "/requests",
                        """
                        {"kind": "EXAMINATION", "type": "PRIMARY", "proceeding": "CRIMINAL", "language": "ru"}""")
                .expect(201);
        String path = "/requests/" + drafted.json().at("/request/number").asText() + "/submission";

        Reply refused = investigator.post(path, "{\"confirmed\": true}").expect(422);

        assertThat(refused.reasons())
                .contains(
                        "required.resolution.document",
                        "required.resolution.date",
                        "required.resolution.place",
                        "required.caseNumber",
                        "required.articles",
                        "required.grounds",
                        "required.questions",
                        "exhibit.none");
        assertThat(refused.json().findValuesAsText("detail")).noneMatch(String::isBlank);
    }

    @Test
    @Order(1)
    void a_draft_shows_to_its_drafter_alone() {
        String path = "/requests/"
                + Dalel.person("investigator")
                        .post("/requests", "{\"language\": \"kk\"}")
                        .expect(201)
                        .json()
                        .at("/request/number")
                        .asText();

        Dalel.person("investigator").get(path).expect(200);
        Dalel.person("investigator2").get(path).expect(404);
    }

    @Test
    @Order(2)
    void an_investigator_drafts_uploads_and_adds_exhibits() {
        journey = Journey.drafted(Dalel.stack().site());
        journey.exhibit("записка.txt", "Переведите деньги на этот счёт".getBytes(UTF_8));
        journey.exhibit("пустышка.bin", new byte[] {0, 1, 2, 3});
        assertThat(journey.state()).isEqualTo("DRAFT");
        assertThat(journey.custody(journey.exhibits().get(0))).containsExactly("exhibit.added");
    }

    @Test
    @Order(3)
    void files_that_nobody_here_wrote_are_taken_as_they_are() {
        if (!Corpus.isThere())
            System.out.println("******** NO CORPUS BESIDE THE SOURCE TREE: REAL FILES ARE SKIPPED ********");
        assumeTrue(Corpus.isThere(), "no corpus");
        Corpus.some().forEach(file -> journey.exhibit(file.getFileName().toString(), Corpus.bytes(file)));
        assertThat(journey.exhibits()).hasSizeGreaterThan(8);
    }

    @Test
    @Order(4)
    void the_appointing_person_submits_and_nobody_else() {
        journey.person("investigator")
                .post(journey.path("submission"), "{\"confirmed\": true}")
                .expect(404);
        journey.submit();
        journey.investigator()
                .post(journey.path("submission"), "{\"confirmed\": true}")
                .expect(409);
    }

    @Test
    @Order(5)
    void a_receipt_that_forgets_an_exhibit_is_refused() {
        String forgetful = journey.receipt().replace(journey.exhibits().get(0), "CDF-2020-999999");
        Reply refused = journey.person("custodian")
                .post(journey.path("receipt"), forgetful)
                .expect(422);
        assertThat(refused.reasons()).contains("exhibit.missing", "exhibit.notOfRequest");
        String silent = journey.receipt().replace("Сидоров И. П., курьер", " ").replace("упаковка цела", " ");
        assertThat(journey.person("custodian")
                        .post(journey.path("receipt"), silent)
                        .refused(422, "receipt.incomplete")
                        .reasons())
                .contains("required.receipt.broughtBy", "receipt.itemCondition");
        journey.receive();
    }

    @Test
    @Order(6)
    void the_registrar_registers_and_the_term_runs() {
        journey.register();
        JsonNode clocks = journey.sheet(journey.person("registrar")).path("clocks");
        JsonNode clock = StreamSupport.stream(clocks.spliterator(), false)
                .filter(one -> one.path("clock").asText().equals("T1"))
                .findFirst()
                .orElseThrow();
        Instant started = Instant.parse(clock.path("started").asText());
        assertThat(Instant.parse(clock.path("due").asText()))
                .isAfter(started.plus(Duration.ofDays(30)))
                .isBefore(started.plus(Duration.ofDays(45)));
    }

    @Test
    @Order(7)
    void the_policy_proposes_and_a_person_decides() {
        JsonNode proposal = journey.person("unithead")
                .get(journey.path("triage/proposal"))
                .expect(200)
                .json();
        assertThat(proposal.path("specialty").asText()).isEqualTo("MEDIA");
        assertThat(proposal.path("unit").asText()).isEqualTo("MEDIA");
        String other = proposal.toString().replace("\"termDays\":30", "\"termDays\":20");
        journey.person("unithead")
                .post(journey.path("triage"), "{\"decision\": " + other + "}")
                .refused(422, "required.triage.reason");
        journey.triage();
    }

    @Test
    @Order(8)
    void an_expert_without_a_certificate_is_not_assigned() {
        for (String name : List.of("expert2", "reviewer"))
            journey.person(name).get("/me").expect(200);
        String body = Words.ASSIGNMENT.formatted(
                journey.person("expert2").id(), journey.person("reviewer").id());
        Reply refused =
                journey.person("head").post(journey.path("assignment"), body).refused(422, "assignment.barred");
        assertThat(refused.reasons()).contains("assignment.noCertificate");
        journey.certify().assign();
    }

    @Test
    @Order(9)
    void the_expert_accepts_and_begins() {
        journey.person("expert2")
                .post(journey.path("acceptance"), Words.ACCEPTANCE)
                .expect(404);
        journey.accept().examine();
        journey.person("reviewer").get(journey.path("examination")).expect(200);
        journey.person("registrar").get(journey.path("examination")).expect(404);
        journey.person("custodian").get(journey.path("examination")).expect(404);
    }

    @Test
    @Order(10)
    void each_exhibit_gets_its_metadata_whatever_it_is() {
        for (String exhibit : journey.exhibits()) {
            JsonNode metadata = Await.until(
                    "metadata of " + exhibit,
                    EXTRACTION,
                    () -> journey.person("expert")
                            .get("/exhibits/" + exhibit + "/metadata")
                            .expect(200)
                            .json(),
                    answer -> answer.path("done").asBoolean());
            assertThat(metadata.path("outcome").asText())
                    .as(metadata.toString())
                    .isNotBlank();
            assertThat(metadata.path("result").isObject()).isTrue();
        }
    }

    @Test
    @Order(11)
    void the_expert_writes_notes_and_answers_each_question() {
        Person expert = journey.person("expert");
        expert.post(journey.path("notes"), Words.OBSERVATION).expect(201);
        expert.post(journey.path("notes"), Words.AMENDMENT).expect(201);
        expert.post(journey.path("notes"), Findings.result(journey.exhibits().get(0)))
                .expect(201);
        expert.post(journey.path("draft-conclusion"), Words.CONCLUSION).expect(422);
        expert.post(journey.path("questions/0/answers"), Words.ANSWER).expect(201);
        expert.post(journey.path("questions/1/answers"), Words.REFUSED_ANSWER).expect(201);
        journey.person("reviewer")
                .post(journey.path("notes"), Words.OBSERVATION)
                .expect(403);
        journey.investigator().get(journey.path("notes")).expect(403);
        assertThat(expert.get(journey.path("notes")).expect(200).json().path("items"))
                .hasSize(3);
    }

    @Test
    @Order(12)
    void the_conclusion_is_drafted_reviewed_and_its_form_checked() {
        journey.step("expert", "draft-conclusion", Words.CONCLUSION, "DRAFTED")
                .step("expert", "technical-review", "{}", "TECHNICAL_REVIEW");
        Person reviewer = journey.person("reviewer");
        reviewer.post(journey.path("technical-review/comments"), "{\"place\": \"вопрос 1\", \"text\": \"Уточните\"}")
                .expect(201);
        reviewer.post(journey.path("technical-review/end"), Words.DISAGREEMENT).expect(422);
        journey.person("expert")
                .post(journey.path("technical-review/comments/1/replies"), "{\"text\": \"Уточнено\"}")
                .expect(201);
        journey.step("reviewer", "technical-review/end", Words.DISAGREEMENT, "FORM_CHECK");
        journey.investigator().get(journey.path("conclusion")).expect(404);
        journey.step("head", "form-check", Words.FORM_IS_GOOD, "READY_FOR_SIGNATURE");
    }

    @Test
    @Order(13)
    void only_the_paper_that_was_frozen_can_be_signed() {
        Person expert = journey.person("expert").surely();
        JsonNode sheet = expert.get(journey.path("conclusion")).expect(200).json();
        byte[] print =
                expert.get(journey.path("conclusion/document")).expect(200).bytes();
        assertThat(new String(print, 0, 5, UTF_8)).isEqualTo("%PDF-");
        String digest = sheet.path("contentSha256").asText().substring(0, 16);
        int pages = sheet.path("pages").asInt();
        String scan = new Tus(expert).upload("signed.pdf", "%PDF-1.7 signed and sealed".getBytes(UTF_8));
        expert.post(journey.path("signature"), Findings.signature(scan, "0000000000000000", pages))
                .refused(422, "signature.digestDiffers");
        expert.post(journey.path("signature"), Findings.signature(scan, digest, pages + 1))
                .refused(422, "signature.pagesDiffer");
        journey.person("expert")
                .post(journey.path("signature"), Findings.signature(scan, digest, pages))
                .asksForSecondFactor();
        journey.step(expert, "signature", Findings.signature(scan, digest, pages), "SIGNED");
    }

    @Test
    @Order(14)
    void the_conclusion_is_delivered_and_the_appointing_person_reads_it() {
        journey.investigator().get(journey.path("conclusion")).expect(404);
        journey.deliver();
        Person investigator = journey.investigator();
        JsonNode read = investigator.get(journey.path("conclusion")).expect(200).json();
        assertThat(read.path("signature")).isNotEmpty();
        journey.investigator().get(journey.path("conclusion/scan")).expect(200);
        journey.investigator().get(journey.path("notes")).expect(403);
    }

    @Test
    @Order(15)
    void the_objects_go_back_and_the_log_has_each_act_once() {
        journey.step("custodian", "objects-return", Findings.HAND_BACK, "OBJECTS_RETURNED");
        for (String exhibit : journey.exhibits()) {
            List<String> actions = journey.custody(exhibit);
            assertThat(actions).startsWith("exhibit.added", "exhibit.received").endsWith("exhibit.returned");
            assertThat(actions.stream().filter("exhibit.metadataExtracted"::equals))
                    .hasSize(1);
            assertThat(actions).contains("exhibit.contentRead");
        }
        assertThat(Dalel.owner()
                        .texts(
                                "select d.key_ || ' ' || coalesce(t.task_def_key_, '-') from engine.act_ru_execution e"
                                        + " join engine.act_re_procdef d on d.id_ = e.proc_def_id_"
                                        + " left join engine.act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_"
                                        + " where e.business_key_ = ?",
                                journey.number()))
                .as("no clock is watched any more, only the archive waits")
                .containsExactly("examination-request archiving");
    }
}
