package kz.dalel.custody;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActTest {
    @Test
    void nothing_is_noted_for_a_fact_that_nobody_sees() {
        Act act = Act.onRequest("request.drafted", "REQ-2026-000001")
                .detail("seal", "\u00a0")
                .detail("condition", "\u200b")
                .detail("remark", null)
                .detail("entries", 3);

        assertThat(act.details).containsOnlyKeys("entries").containsEntry("entries", "3");
    }
}
