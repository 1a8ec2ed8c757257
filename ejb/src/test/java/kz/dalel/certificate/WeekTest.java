package kz.dalel.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W48, 2026-11-23",
        "2026-11-29, 2026-11-23",
        "2026-11-23, 2026-11-23",
        "2026-W01, 2025-12-29",
        "2026-W53, 2026-12-28",
        "2027-01-03, 2026-12-28"
    })
    void a_week_is_named_by_its_number_or_by_one_of_its_days(String text, LocalDate monday) {
        assertThat(Week.parse(text).monday()).isEqualTo(monday);
        assertThat(Week.parse(Week.parse(text).toString())).isEqualTo(Week.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-W00", "2026-W54", "2025-W53", "2026-w48", "2026-11-31", "yesterday"})
    void what_is_no_week_is_refused(String text) {
        assertThatThrownBy(() -> Week.parse(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("sheet.week"));
    }

    @Test
    void a_week_begins_and_ends_at_midnight_in_astana() {
        Week week = Week.parse("2026-W48");
        assertThat(week.begins()).isEqualTo(Instant.parse("2026-11-22T19:00:00Z"));
        assertThat(week.ends()).isEqualTo(Instant.parse("2026-11-29T19:00:00Z"));
        assertThat(week.before().ends()).isEqualTo(week.begins());
        assertThat(week.before()).hasToString("2026-W47");
    }
}
