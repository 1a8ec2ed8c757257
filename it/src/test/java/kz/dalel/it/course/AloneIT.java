package kz.dalel.it.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever the law lets decide alone decides alone: the investigator who appoints, the expert who signs. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AloneIT {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Test
    void an_investigator_submits_and_nobody_above_him_is_asked() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        String name = journey.investigator()
                .get("/me")
                .expect(200)
                .json()
                .path("name")
                .asText();
        assertThat(journey.sheet(journey.investigator()).path("steps"))
                .extracting(step -> step.path("actor").asText())
                .containsOnly(name);
        journey.receive().register();
    }

    @Test
    void a_reviewer_disagrees_ten_minutes_before_the_term_ends_and_the_expert_signs_in_time() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine();
        Instant due = Instant.now().plus(TEN_MINUTES);
        assertThat(Dalel.owner()
                        .texts(
                                "update request_clock set due = ? where request = ? and clock = 'T1' returning clock",
                                due.atOffset(ZoneOffset.UTC),
                                journey.number()))
                .hasSize(1);
        journey.conclude();
        for (String noun : List.of("suspension", "form-check"))
            assertThat(journey.person("head").post(journey.path(noun), "{}").status())
                    .as("the head holds nothing by " + noun)
                    .isIn(409, 422);
        journey.sign();

        JsonNode clock = clock(journey, "T1");
        assertThat(Instant.parse(clock.path("stopped").asText())).isBefore(due);
        assertThat(clock.path("paused").isNull()).isTrue();
        assertThat(clock(journey, "T4").path("stopped").isNull()).isTrue();
        JsonNode said = journey.person("reviewer")
                .get(journey.path("technical-review"))
                .expect(200)
                .json();
        assertThat(said.toString()).contains("вывод по вопросу 1 считаю неопределённым");
    }

    private static JsonNode clock(Journey journey, String code) {
        return StreamSupport.stream(
                        journey.sheet(journey.investigator()).path("clocks").spliterator(), false)
                .filter(clock -> clock.path("clock").asText().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
