package kz.dalel.it.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The policy as tables: read by the Center, changed by two people, kept with each decision that was made by it. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PolicyIT {
    private static final String VERSIONS = "/policies/checks/versions";

    private final Person head = new Person(Dalel.stack().site(), "head");
    private final Person quality = new Person(Dalel.stack().site(), "quality");

    @Test
    void a_table_is_read_as_rules_in_words() {
        JsonNode table = new Person(Dalel.stack().site(), "expert")
                .get("/policies/triage")
                .expect(200)
                .json();
        assertThat(table.path("inputs").toString()).contains("aiForm", "urgent");
        assertThat(table.path("rules").size()).isGreaterThan(3);
        assertThat(table.at("/rules/0/description").asText()).isNotBlank();
        new Person(Dalel.stack().site(), "investigator.astana")
                .get("/policies/triage")
                .expect(403);
        head.get("/policies/none").refused(404, "policy.unknown");
    }

    @Test
    void a_version_comes_into_force_by_a_second_person_and_not_by_the_first() {
        int before =
                head.get("/policies/checks").expect(200).json().path("version").asInt();
        String model = head.get("/policies/checks/model").expect(200).text();
        String changed = model.replace("Every examination: the form is checked", "Each form is checked");
        int number = head.post(VERSIONS, proposal(changed, null))
                .expect(201)
                .json()
                .path("number")
                .asInt();
        quality.post(VERSIONS, proposal(changed, null)).refused(409, "policy.alreadyProposed");
        head.post(VERSIONS + "/" + number + "/enforcement", "{}").refused(403, "policy.ownProposal");
        quality.post(VERSIONS + "/" + number + "/enforcement", "{}").expect(201);
        JsonNode now = head.get("/policies/checks").expect(200).json();
        assertThat(now.path("version").asInt()).isEqualTo(before + 1);
        assertThat(now.toString()).contains("Each form is checked");
        head.post(VERSIONS + "/" + number + "/refusal", "{}").refused(409, "policy.decided");
    }

    @Test
    void a_table_that_sets_terms_needs_its_act_and_none_may_speak_another_language() {
        String model = head.get("/policies/triage/model").expect(200).text();
        head.post("/policies/triage/versions", proposal(model, null)).refused(422, "required.policy.act");
        String evil = model.replaceFirst("<outputEntry id", "<outputEntry expressionLanguage=\"groovy\" id");
        head.post("/policies/triage/versions", proposal(evil, "Приказ № 1")).refused(422, "policy.unreadable");
        head.post("/policies/triage/versions", proposal("<no/>", "Приказ № 1")).refused(422, "policy.unreadable");
        String other = model.replace("label=\"urgent\"", "label=\"other\"");
        head.post("/policies/triage/versions", proposal(other, "Приказ № 1")).refused(422, "policy.otherColumns");
        new Person(Dalel.stack().site(), "expert")
                .post("/policies/triage/versions", proposal(model, "Приказ № 1"))
                .expect(403);
    }

    @Test
    void a_decision_keeps_the_table_and_what_it_was_told() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1).triage();
        JsonNode said = journey.person("head")
                .get(journey.path("triage"))
                .expect(200)
                .json()
                .path("said");
        assertThat(said.path("table").asInt()).isPositive();
        assertThat(said.at("/inputs/aiForm").asText()).isEqualTo("true");
        assertThat(said.at("/proposed/unit").asText()).isEqualTo("MEDIA");
    }

    private static String proposal(String model, String act) {
        var form = JsonNodeFactory.instance.objectNode();
        form.put("model", model).put("act", act).put("reason", "Опыт года");
        return form.toString();
    }
}
