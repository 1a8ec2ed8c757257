package kz.dalel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisposalListTest {
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void all_goes_but_the_act_that_says_so() {
        DisposalList list = DisposalList.of(List.of(kept(B, 7, "CDF-2026-000009"), kept(A, 5, null)), A);
        assertThat(list.items()).containsExactly(new DisposalSheet.Item(B, 7, "CDF-2026-000009"));
        assertThat(list.bytes()).isEqualTo(7);
    }

    @Test
    void its_digest_is_of_the_lines_in_their_order_whatever_the_order_they_came_in() {
        DisposalList list = DisposalList.of(List.of(kept(B, 7, "CDF-2026-000009"), kept(A, 5, null)), "c");
        DisposalList other = DisposalList.of(List.of(kept(A, 5, null), kept(B, 7, "CDF-2026-000009")), "c");
        assertThat(list.sha256()).isEqualTo(other.sha256()).isEqualTo(GOLDEN);
        assertThat(DisposalList.of(List.of(kept(A, 6, null), kept(B, 7, "CDF-2026-000009")), "c")
                        .sha256())
                .isNotEqualTo(GOLDEN);
    }

    @Test
    void what_was_read_before_the_return_or_found_otherwise_is_not_intact_since() {
        assertThat(kept(A, 5, null).intactSince(AT)).isTrue();
        assertThat(kept(A, 5, null).intactSince(AT.plusSeconds(1))).isFalse();
        assertThat(new KeptObject(A, 5, null, AT, "DIFFERS").intactSince(AT)).isFalse();
        assertThat(new KeptObject(A, 5, null, null, null).intactSince(AT)).isFalse();
    }

    private static KeptObject kept(String sha256, long size, String exhibit) {
        return new KeptObject(sha256, size, exhibit, AT, "INTACT");
    }

    private static final String GOLDEN = "4b5cb378688c971d1ac8c600df415f5e24d2f6cfe4c9017b8d94d20f2da40ecc";
}
