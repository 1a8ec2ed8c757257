package kz.dalel.extraction;

import static kz.dalel.extraction.Results.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kz.dalel.exhibit.ExhibitFile;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.request.RequestNumber;
import org.junit.jupiter.api.Test;

class ExtractionTest {
    private static final Instant NOON = Instant.parse("2026-02-03T07:00:00Z");
    private static final ExhibitFile FILE = new ExhibitFile(
            new ExhibitNumber(Results.EXHIBIT), new RequestNumber("REQ-2026-000007"), Results.SHA256, 41, "a.mp4");

    private final Extraction extraction = new Extraction(FILE, NOON);

    @Test
    void a_fetched_task_is_its_workers_while_the_lock_holds() {
        assertThat(fetch("w1", NOON.plusSeconds(60)))
                .isEqualTo(new WorkTask("task", Results.EXHIBIT, Results.SHA256, 41));
        assertThat(extraction.isFetchedBy("w1")).isTrue();
        assertThat(extraction.isFetchedBy("w2")).isFalse();
        assertThat(extraction.isLockedAt(NOON.plusSeconds(59))).isTrue();
        assertThat(extraction.isLockedAt(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void the_next_worker_takes_over_from_one_that_died() {
        fetch("w1", NOON.plusSeconds(60));
        fetch("w2", NOON.plusSeconds(120));
        assertThat(extraction.isFetchedBy("w1")).isFalse();
        assertThat(extraction.isFetchedBy("w2")).isTrue();
    }

    @Test
    void a_failed_task_rests_longer_each_time_and_never_for_good() {
        assertThat(IntStream.range(0, 40).mapToObj(attempt -> {
                    fetch("w1", NOON);
                    return extraction.free();
                }))
                .startsWith(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20))
                .endsWith(Duration.ofMinutes(10))
                .isSorted();
        assertThat(extraction.isFetchedBy("w1")).isFalse();
    }

    @Test
    void the_same_result_again_is_known_and_another_one_is_refused() {
        fetch("w1", NOON.plusSeconds(60));
        CanonicalResult first = CanonicalResult.of(result());
        assertThat(extraction.endedWith(first)).isFalse();
        extraction.end(result(), first, NOON);
        assertThat(extraction.endedWith(CanonicalResult.of(result()))).isTrue();
        CanonicalResult other = CanonicalResult.of(Results.with(Outcome.CRASHED));
        assertThatThrownBy(() -> extraction.endedWith(other)).hasMessageContaining("work.done");
        assertThat(extraction.sheet().resultSha256()).isEqualTo(first.sha256());
    }

    @Test
    void a_result_of_another_exhibit_or_of_other_bytes_is_refused() {
        fetch("w1", NOON.plusSeconds(60));
        ExtractionResult elsewhere = Results.of("CDF-2026-000002", Results.SHA256);
        ExtractionResult otherBytes = Results.of(Results.EXHIBIT, "b".repeat(64));
        assertThatThrownBy(() -> extraction.end(elsewhere, CanonicalResult.of(elsewhere), NOON))
                .hasMessageContaining("work.otherExhibit");
        assertThatThrownBy(() -> extraction.end(otherBytes, CanonicalResult.of(otherBytes), NOON))
                .hasMessageContaining("work.otherBytes");
        assertThat(extraction.isDone()).isFalse();
    }

    private WorkTask fetch(String worker, Instant until) {
        return extraction.fetch("task", worker, until);
    }
}
