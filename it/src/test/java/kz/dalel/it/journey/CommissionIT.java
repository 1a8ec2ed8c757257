package kz.dalel.it.journey;

import static kz.dalel.it.journey.SeveralExperts.OPINION;
import static kz.dalel.it.journey.SeveralExperts.actions;
import static kz.dalel.it.journey.SeveralExperts.agreement;
import static kz.dalel.it.journey.SeveralExperts.assign;
import static kz.dalel.it.journey.SeveralExperts.certify;
import static kz.dalel.it.journey.SeveralExperts.commission;
import static kz.dalel.it.journey.SeveralExperts.complex;
import static kz.dalel.it.journey.SeveralExperts.dissent;
import static kz.dalel.it.journey.SeveralExperts.examined;
import static kz.dalel.it.journey.SeveralExperts.panel;
import static kz.dalel.it.journey.SeveralExperts.reasons;
import static kz.dalel.it.journey.SeveralExperts.said;
import static kz.dalel.it.journey.SeveralExperts.sheet;
import static kz.dalel.it.journey.SeveralExperts.signature;
import static kz.dalel.it.journey.SeveralExperts.triaged;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Pdf;
import kz.dalel.it.stack.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several experts of one case: a commission with a dissent, an examination of two specialties, and what each may not do. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CommissionIT {
    private static final String INSISTENCE = "{\"text\": \"вывод следует из записей 1 и 2\"}";

    @AfterEach
    void the_second_expert_is_as_others_find_him() {
        Dalel.owner()
                .texts(
                        "delete from expert_certificate where officer = ? and number like 'KZ-2024-7%' returning"
                                + " number",
                        Dalel.person("expert2").id());
    }

    @Test
    void a_commission_is_chosen_by_its_rules_and_begins_when_all_have_taken_the_case() {
        Journey journey = triaged();
        String two = commission(journey, "expert", "expert", "expert2");
        assertThat(assign(journey, two).expect(422).reasons()).contains("assignment.noCertificate");
        certify("MEDIA");
        assertThat(assign(journey, commission(journey, "expert", "expert"))
                        .expect(422)
                        .reasons())
                .containsExactly("assignment.twoAtLeast");
        assertThat(assign(journey, commission(journey, "expert", "expert2", "expert2"))
                        .expect(422)
                        .reasons())
                .contains("assignment.memberTwice", "assignment.coordinatorNotMember");
        assertThat(assign(journey, commission(journey, "expert", "expert", "reviewer"))
                        .expect(422)
                        .reasons())
                .contains("assignment.ownReviewer");
        journey.step("head", "assignment", two, "ASSIGNED");
        String challenge =
                "{\"against\": \"EXPERT\", \"ground\": \"INTERESTED\", \"raisedBy\": \"защитник\", \"reason\":"
                        + " \"знакомы\"}";
        journey.investigator().post(journey.path("challenge"), challenge).refused(422, "challenge.nameOne");

        journey.step("expert", "acceptance", Words.ACCEPTANCE, "ASSIGNED");
        assertThat(journey.person("expert")
                        .post(journey.path("acceptance"), Words.ACCEPTANCE)
                        .expect(422)
                        .reasons())
                .containsExactly("acceptance.already");
        journey.person("expert")
                .post(journey.path("examination"), journey.beginning())
                .refused(409, "request.notNow");
        journey.step("expert2", "acceptance", Words.ACCEPTANCE, "ACCEPTED");
        assertThat(reasons(journey, "expert2", "examination", journey.beginning()))
                .containsExactly("panel.notCoordinator");
        journey.step("expert", "examination", journey.beginning(), "IN_EXAMINATION");

        JsonNode panel = panel(journey, "head");
        assertThat(panel.path("form").asText()).isEqualTo("COMMISSION");
        assertThat(panel.at("/members/0/coordinator").asBoolean()).isTrue();
        assertThat(panel.path("members").findValues("acceptedAt")).hasSize(2).noneMatch(JsonNode::isNull);
        assertThat(panel(journey, "investigator.astana").path("members"))
                .as("whom the Center chose is told by its notice")
                .isEmpty();
        journey.person("fma").get(journey.path("panel")).expect(404);
    }

    @Test
    void whoever_declares_a_conflict_sends_the_case_back_and_takes_the_others_with_him() {
        Journey journey = triaged();
        certify("MEDIA");
        journey.step("head", "assignment", commission(journey, "expert", "expert", "expert2"), "ASSIGNED")
                .step("expert", "acceptance", Words.ACCEPTANCE, "ASSIGNED");
        journey.person("expert2")
                .post(
                        journey.path("acceptance"),
                        "{\"noConflict\": false, \"reason\": \"потерпевший мой родственник\"}")
                .expect(200);
        assertThat(journey.state()).isEqualTo("TRIAGED");
        for (String gone : List.of("expert", "expert2", "reviewer"))
            journey.person(gone).get("/requests/" + journey.number()).expect(404);
        assertThat(assign(journey, commission(journey, "expert", "expert", "expert2"))
                        .expect(422)
                        .reasons())
                .containsExactly("assignment.declaredConflict");
        journey.assign().accept();
    }

    @Test
    void each_studies_and_a_dissent_is_heard_printed_signed_and_delivered() {
        Journey journey = examined();
        assertThat(reasons(journey, "expert", "draft-conclusion", Words.CONCLUSION))
                .containsExactly("panel.studiedNothing");
        journey.person("expert2").post(journey.path("notes"), Words.OBSERVATION).expect(201);
        journey.person("expert2").post(journey.path("notes"), Words.AMENDMENT).refused(403, "note.notYours");
        assertThat(reasons(journey, "expert2", "draft-conclusion", Words.CONCLUSION))
                .containsExactly("panel.notCoordinator");
        journey.step("expert", "draft-conclusion", Words.CONCLUSION, "DRAFTED");
        journey.person("expert2")
                .post(journey.path("draft-conclusion"), Words.CONCLUSION)
                .refused(403, "panel.notCoordinator");
        assertThat(reasons(journey, "expert", "technical-review", "{}")).containsExactly("panel.notHeard");

        journey.person("expert2").post(journey.path("concurrence"), dissent(1)).asksForSecondFactor();
        journey.person("expert")
                .surely()
                .post(journey.path("concurrence"), dissent(1))
                .refused(403, "panel.coordinator");
        journey.person("reviewer")
                .surely()
                .post(journey.path("concurrence"), dissent(1))
                .refused(403, "panel.notMember");
        journey.person("expert2")
                .surely()
                .post(journey.path("concurrence"), dissent(2))
                .refused(409, "changedMeanwhile");
        journey.step(journey.person("expert2").surely(), "concurrence", dissent(1), "DRAFTED");

        journey.step("expert", "draft-conclusion", Words.CONCLUSION, "DRAFTED");
        assertThat(reasons(journey, "expert", "technical-review", "{}"))
                .as("another version is to be heard of again")
                .containsExactly("panel.notHeard");
        journey.step(journey.person("expert2").surely(), "concurrence", dissent(2), "DRAFTED")
                .step("expert", "technical-review", "{}", "TECHNICAL_REVIEW");
        delivered(journey);
    }

    /** From the review to the delivery: the member signs his own opinion, the coordinator last. */
    private static void delivered(Journey journey) {
        journey.person("expert").post(journey.path("insistence"), INSISTENCE).refused(409, "request.notNow");
        journey.step("reviewer", "technical-review/end", Words.DISAGREEMENT, "FORM_CHECK");
        journey.person("reviewer").post(journey.path("insistence"), INSISTENCE).expect(403);
        journey.step("expert", "insistence", INSISTENCE, "FORM_CHECK")
                .step("head", "form-check", Words.FORM_IS_GOOD, "READY_FOR_SIGNATURE");

        JsonNode sheet = sheet(journey);
        String common = sheet.path("contentSha256").asText();
        JsonNode position = panel(journey, "expert2").at("/members/1/position");
        assertThat(position.path("agrees").asBoolean()).isFalse();
        String own = position.path("opinionSha256").asText();
        Person coordinator = journey.person("expert").surely();
        assertThat(coordinator
                        .post(journey.path("signature"), signature(journey, "expert", common))
                        .expect(422)
                        .reasons())
                .containsExactly("panel.notSigned");
        Person member = journey.person("expert2").surely();
        journey.person("expert2")
                .post(journey.path("member-signature"), signature(journey, "expert2", own))
                .asksForSecondFactor();
        member.post(journey.path("member-signature"), signature(journey, "expert2", common))
                .refused(422, "signature.digestDiffers");
        coordinator
                .post(journey.path("member-signature"), signature(journey, "expert", common))
                .refused(403, "panel.coordinator");
        journey.step(member, "member-signature", signature(journey, "expert2", own), "READY_FOR_SIGNATURE");
        member.post(journey.path("member-signature"), signature(journey, "expert2", own))
                .refused(409, "panel.signedAlready");
        member.post(journey.path("signature"), signature(journey, "expert2", common))
                .refused(403, "signature.notAuthor");
        assertThat(said(journey, "member-signature").path("subject").asText()).isEqualTo("OPINION");
        journey.sign();
        assertThat(actions(journey, "investigator.astana"))
                .as("before the conclusion is delivered")
                .contains("conclusion.signed")
                .doesNotContain("conclusion.dissented", "conclusion.insistedOn");
        assertThat(actions(journey, "expert"))
                .contains("conclusion.dissented", "conclusion.insistedOn", "conclusion.signedByMember");
        journey.deliver();
        Pdf.of(journey.investigator(), journey.path("conclusion/document"))
                .says(OPINION, own, "Захарова", "высшее, КазНУ, 2010");
        assertThat(actions(journey, "investigator.astana"))
                .as("with the conclusion")
                .contains("conclusion.dissented", "conclusion.insistedOn");
    }

    /** What the list of experts says against the second one at a seat in this specialty. */
    private static List<String> seat(Journey journey, String specialty) {
        String second = journey.person("expert2").id();
        for (JsonNode line : journey.person("head")
                .get("/experts?request=" + journey.number())
                .expect(200)
                .json()
                .path("items"))
            if (line.path("officer").asText().equals(second))
                for (JsonNode seat : line.path("barsInSeats"))
                    if (seat.path("specialty").asText().equals(specialty))
                        return seat.path("bars").findValuesAsText("key");
        throw new AssertionError("no seat in " + specialty);
    }

    @Test
    void in_a_complex_examination_each_answers_and_signs_his_part() {
        Journey journey = triaged();
        certify("NETWORK_MALWARE");
        assertThat(assign(journey, complex(journey, "MEDIA", "[2]")).expect(422).reasons())
                .containsExactly("assignment.oneSpecialty");
        assertThat(assign(journey, complex(journey, "NETWORK_MALWARE", "[3]"))
                        .expect(422)
                        .reasons())
                .containsExactly("assignment.noSuchQuestion", "assignment.questionOfNobody");
        assertThat(assign(journey, complex(journey, "COMPUTER", "[2]"))
                        .expect(422)
                        .reasons())
                .contains("assignment.noCertificate");
        assertThat(seat(journey, "COMPUTER")).contains("assignment.noCertificate");
        assertThat(seat(journey, "NETWORK_MALWARE")).isEmpty();
        journey.step("head", "assignment", complex(journey, "NETWORK_MALWARE", "[2]"), "ASSIGNED")
                .step("expert2", "acceptance", Words.ACCEPTANCE, "ASSIGNED")
                .step("expert", "acceptance", Words.ACCEPTANCE, "ACCEPTED")
                .examine();
        Person first = journey.person("expert");
        Person second = journey.person("expert2");
        first.post(journey.path("notes"), Words.OBSERVATION).expect(201);
        first.post(journey.path("notes"), Findings.result(journey.exhibits().get(0)))
                .expect(201);
        second.post(journey.path("notes"), Words.OBSERVATION).expect(201);
        first.post(journey.path("questions/0/answers"), Words.ANSWER).expect(201);
        first.post(journey.path("questions/1/answers"), Words.REFUSED_ANSWER).refused(403, "panel.anothersPart");
        second.post(journey.path("questions/0/answers"), Words.ANSWER).refused(403, "panel.anothersPart");
        second.post(journey.path("questions/1/answers"), Words.REFUSED_ANSWER).expect(201);

        journey.step("expert", "draft-conclusion", Words.CONCLUSION, "DRAFTED")
                .step(second.surely(), "concurrence", agreement(1), "DRAFTED")
                .step("expert", "technical-review", "{}", "TECHNICAL_REVIEW")
                .step("reviewer", "technical-review/end", "{\"agrees\": true}", "FORM_CHECK");
        first.post(journey.path("insistence"), INSISTENCE).refused(409, "review.noDisagreement");
        journey.step("head", "form-check", Words.FORM_IS_GOOD, "READY_FOR_SIGNATURE");
        String common = sheet(journey).path("contentSha256").asText();
        journey.step(second.surely(), "member-signature", signature(journey, "expert2", common), "READY_FOR_SIGNATURE");
        assertThat(said(journey, "member-signature").path("subject").asText()).isEqualTo("PART");
        journey.sign();
        JsonNode content = sheet(journey).path("content");
        assertThat(content.at("/panel/1/questions/0").asInt()).isEqualTo(2);
        assertThat(content.at("/panel/1/coordinator").asBoolean()).isFalse();
    }

    @Test
    void where_one_expert_examines_nobody_agrees_or_signs_beside_him() {
        Journey journey = triaged();
        journey.assign().accept().examine();
        Person expert = journey.person("expert");
        expert.post(journey.path("notes"), Words.OBSERVATION).expect(201);
        expert.post(journey.path("notes"), Findings.result(journey.exhibits().get(0)))
                .expect(201);
        expert.post(journey.path("questions/0/answers"), Words.ANSWER).expect(201);
        expert.post(journey.path("questions/1/answers"), Words.REFUSED_ANSWER).expect(201);
        journey.step("expert", "draft-conclusion", Words.CONCLUSION, "DRAFTED");
        expert.surely().post(journey.path("concurrence"), agreement(1)).refused(409, "panel.oneExpert");
        assertThat(panel(journey, "expert").path("form").asText()).isEqualTo("SINGLE");
    }
}
