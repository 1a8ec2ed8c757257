package kz.dalel.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.dalel.request.State;
import org.junit.jupiter.api.Test;

class WaitsTest {
    @Test
    void a_request_agrees_with_its_one_process_at_the_one_task_of_its_state() {
        assertThat(Waits.agree(State.TRIAGED, true, List.of("assignment"))).isTrue();
        assertThat(Waits.agree(State.TRIAGED, true, List.of("acceptance"))).isFalse();
        assertThat(Waits.agree(State.TRIAGED, true, List.of("-"))).isFalse();
        assertThat(Waits.agree(State.TRIAGED, true, List.of("assignment+acceptance")))
                .isFalse();
        assertThat(Waits.agree(State.TRIAGED, true, List.of("assignment", "assignment")))
                .isFalse();
        assertThat(Waits.agree(State.TRIAGED, true, List.of())).isFalse();
    }

    @Test
    void what_no_process_should_know_has_none() {
        assertThat(Waits.agree(State.DRAFT, false, List.of())).isTrue();
        assertThat(Waits.agree(State.DRAFT, true, List.of("receipt"))).isFalse();
        assertThat(Waits.agree(State.WITHDRAWN, false, List.of())).isTrue();
        assertThat(Waits.agree(State.WITHDRAWN, true, List.of())).isFalse();
        assertThat(Waits.agree(State.DISPOSED, true, List.of())).isTrue();
        assertThat(Waits.agree(State.DISPOSED, true, List.of("-"))).isFalse();
    }
}
