package kz.dalel.web.page.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.State;
import kz.dalel.search.RequestLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinesTest {
    private static final Instant DUE = Instant.parse("2026-03-01T04:30:00Z");
    private final Lines lines = new Lines();

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"DRAFT", "SUBMITTED", "RECEIVED", "DISCREPANCY"})
    void before_registration_a_request_waits_and_no_term_runs(State state) {
        assertThat(lines.waits(line(state))).isTrue();
        assertThat(lines.runs(line(state))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"SIGNED", "DELIVERED", "OBJECTS_RETURNED", "RETURNED", "WITHDRAWN"})
    void after_the_signature_no_term_runs(State state) {
        assertThat(lines.waits(line(state))).isFalse();
        assertThat(lines.runs(line(state))).isFalse();
    }

    @Test
    void the_term_runs_during_the_examination() {
        assertThat(lines.runs(line(State.IN_EXAMINATION))).isTrue();
    }

    @Test
    void whose_turn_it_is_tells_no_more_than_the_side() {
        assertThat(lines.turn(line(State.DISCREPANCY))).isEqualTo("requests.turn.appointing");
        assertThat(lines.turn(line(State.TECHNICAL_REVIEW))).isEqualTo("requests.turn.center");
        assertThat(lines.turn(line(State.ARCHIVED))).isEqualTo("requests.turn.nobody");
    }

    private static RequestLine line(State state) {
        return new RequestLine(
                "REQ-2026-000001",
                state,
                RequestDraft.Kind.EXAMINATION,
                "",
                "MIA-ALA",
                "Нұрланов А.",
                null,
                false,
                false,
                DUE,
                DUE);
    }
}
