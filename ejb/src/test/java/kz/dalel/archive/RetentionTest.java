package kz.dalel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");
    private static final LocalDate ARCHIVED = LocalDate.of(2026, 3, 1);

    @Test
    void a_term_begins_with_the_next_year_where_the_rule_says_so() {
        assertThat(rule(5, true).keptUntil(ARCHIVED)).isEqualTo(LocalDate.of(2032, 1, 1));
        assertThat(rule(5, false).keptUntil(ARCHIVED)).isEqualTo(LocalDate.of(2031, 3, 1));
    }

    @Test
    void a_case_may_go_on_the_first_day_after_its_time_and_not_before() {
        assertThat(keys(DisposalBars.bars(kept(), List.of(), LocalDate.of(2031, 12, 31))))
                .containsExactly("disposal.keptUntil");
        assertThat(DisposalBars.bars(kept(), List.of(), LocalDate.of(2032, 1, 1)))
                .isEmpty();
        assertThat(keys(DisposalBars.bars(Optional.empty(), List.of(), ARCHIVED)))
                .containsExactly("disposal.notArchived");
    }

    @Test
    void each_open_hold_stands_against_it_and_a_lifted_one_does_not() {
        HoldSheet open = new HoldSheet(1, "CDF-2026-000001", "g", "a", "x", AT, null, null, null);
        HoldSheet lifted = new HoldSheet(2, "CDF-2026-000001", "g", "b", "x", AT, "over", "y", AT);
        assertThat(keys(DisposalBars.bars(kept(), List.of(open, lifted, open), LocalDate.of(2040, 1, 1))))
                .containsExactly("disposal.held", "disposal.held");
    }

    private static Optional<ArchiveSheet.Archived> kept() {
        return Optional.of(new ArchiveSheet.Archived("r", 5, "s", LocalDate.of(2032, 1, 1), "x", AT));
    }

    private static RetentionRule rule(int years, boolean fromNewYear) {
        return new RetentionRule(
                "r", "EXAMINATION", RetentionRule.Ending.WITHDRAWN, years, fromNewYear, true, "assumed");
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }
}
