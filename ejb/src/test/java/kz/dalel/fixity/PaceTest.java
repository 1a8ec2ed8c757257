package kz.dalel.fixity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final byte[] BYTES = new byte[30_000];

    @Test
    void it_gives_all_bytes_and_no_more_than_so_many_a_second() throws IOException {
        long begun = System.nanoTime();
        byte[] read = new Pace(new ByteArrayInputStream(BYTES), 100_000).readAllBytes();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(290));
        assertThat(read).hasSize(BYTES.length);
    }

    @Test
    void who_waits_is_not_kept_waiting() throws IOException {
        long begun = System.nanoTime();
        assertThat(new Pace(new ByteArrayInputStream(BYTES), Rereading.UNPACED).readAllBytes())
                .hasSize(BYTES.length);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_server_that_stops_ends_the_reading_at_once() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Pace(new ByteArrayInputStream(BYTES), 10).read(new byte[100]))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
