package kz.dalel.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PauseTest {
    private long nanos = Long.MAX_VALUE - 5_000_000_000L; // the clock may pass its end
    private final Pause pause = new Pause(5, () -> nanos);

    @Test
    void each_failure_doubles_it_up_to_the_limit() {
        for (long seconds : new long[] {1, 2, 4, 5, 5}) {
            assertThat(pause.isOver()).isTrue();
            pause.longer();
            nanos += seconds * 1_000_000_000L - 1;
            assertThat(pause.isOver()).isFalse();
            nanos++;
        }
    }

    @Test
    void after_a_success_it_begins_anew() {
        pause.longer();
        pause.longer();
        pause.end();
        assertThat(pause.isOver()).isTrue();
        pause.longer();
        nanos += 1_000_000_000L;
        assertThat(pause.isOver()).isTrue();
    }
}
