package kz.dalel.it.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A conclusion that was opened again goes on from what its expert said last. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RedraftIT {
    private Journey journey;
    private Person expert;

    @Test
    void a_redraft_begins_with_the_last_version_and_keeps_its_annexes() {
        examined();
        expert.get(journey.path("draft-conclusion/last")).refused(404, "conclusion.none");
        String annex = new Tus(expert).upload("спектр.pdf", "%PDF-1.7 spectrum".getBytes(UTF_8));
        String form =
                Words.CONCLUSION.replace("[]", "[{\"upload\": \"%s\", \"title\": \"Спектрограммы\"}]".formatted(annex));
        journey.step("expert", "draft-conclusion", form, "DRAFTED");
        JsonNode first = annexes();
        reopened();

        expert.get(journey.path("conclusion")).expect(404);
        String last =
                expert.get(journey.path("draft-conclusion/last")).expect(200).text();
        assertThat(last).contains("Спектрограммы", "Совокупность признаков", "главный эксперт");
        expert.post(journey.path("draft-conclusion"), last.replace(sha256(first), "0".repeat(64)))
                .refused(422, "annex.unknown");
        journey.step("expert", "draft-conclusion", last, "DRAFTED");
        assertThat(annexes()).isEqualTo(first);
        journey.person("expert2").get(journey.path("draft-conclusion/last")).expect(404);
    }

    private void examined() {
        journey = Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine();
        expert = journey.person("expert");
        expert.post(journey.path("notes"), Findings.result(journey.exhibits().get(0)))
                .expect(201);
        expert.post(journey.path("questions/0/answers"), Words.ANSWER).expect(201);
        expert.post(journey.path("questions/1/answers"), Words.REFUSED_ANSWER).expect(201);
    }

    private void reopened() {
        journey.step("expert", "technical-review", "{}", "TECHNICAL_REVIEW")
                .step("reviewer", "technical-review/end", "{\"agrees\": true}", "FORM_CHECK")
                .step("head", "form-check", Words.FORM_IS_GOOD, "READY_FOR_SIGNATURE")
                .step("expert", "reopening", "{\"text\": \"в ответе указан не тот файл\"}", "DRAFTED");
    }

    private JsonNode annexes() {
        JsonNode annexes =
                expert.get(journey.path("conclusion")).expect(200).json().at("/content/annexes");
        assertThat(annexes).hasSize(1);
        return annexes;
    }

    private static String sha256(JsonNode annexes) {
        return annexes.get(0).path("sha256").asText();
    }
}
