package kz.dalel.it.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The check that runs every night, run now: it finds a request that parts from its process, and tells each what is for him. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AgreementCheckIT {
    private static final String SEAT =
            "update engine.act_ru_task t set task_def_key_ = ? from engine.act_ru_execution e"
                    + " where e.proc_inst_id_ = t.proc_inst_id_ and e.business_key_ = ? returning t.id_";

    @Test
    void a_request_that_parts_from_its_process_is_found_and_told_as_an_alarm() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        int before = check().path("apart").asInt();
        long requests = Dalel.owner().count("select count(*) from request");
        try {
            assertThat(Dalel.owner().texts(SEAT, "assignment", journey.number()))
                    .hasSize(1);
            JsonNode found = check();
            assertThat(found.path("requests").asLong()).isGreaterThanOrEqualTo(requests);
            assertThat(found.path("apart").asInt()).isEqualTo(before + 1);
            assertThat(found.toString()).as("an administrator sees no case").doesNotContain(journey.number());
            assertThat(newest("head").path("shown").findValuesAsText("request")).contains(journey.number());
            assertThat(newest("auditor").path("apart").asInt()).isEqualTo(before + 1);
            assertThat(newest("auditor").toString()).doesNotContain(journey.number());
        } finally {
            Dalel.owner().texts(SEAT, "triage", journey.number());
        }
        assertThat(check().path("apart").asInt()).isEqualTo(before);
        journey.triage();
    }

    @Test
    void a_process_without_a_request_is_found() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        int before = check().path("apart").asInt();
        String rename = "update engine.act_ru_execution set business_key_ = ? where business_key_ = ? returning id_";
        try {
            assertThat(Dalel.owner().texts(rename, "CDF-2020-999999", journey.number()))
                    .isNotEmpty();
            assertThat(check().path("apart").asInt())
                    .as("the request without its process, the process without its request")
                    .isEqualTo(before + 2);
        } finally {
            Dalel.owner().texts(rename, journey.number(), "CDF-2020-999999");
        }
        assertThat(check().path("apart").asInt()).isEqualTo(before);
    }

    @Test
    void only_who_keeps_the_system_is_told() {
        Dalel.person("expert").get("/agreement").expect(403);
        Dalel.person("auditor").post("/agreement/checks", "{}").expect(403);
        Dalel.person("head").post("/agreement/checks", "{}").expect(403);
    }

    private static JsonNode check() {
        return Dalel.person("admin").post("/agreement/checks", "{}").expect(201).json();
    }

    private static JsonNode newest(String who) {
        return Dalel.person(who).get("/agreement").expect(200).json().at("/items/0");
    }
}
