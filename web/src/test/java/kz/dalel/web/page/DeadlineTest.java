package kz.dalel.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.web.language.Language;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    /** 24:00 on 3 October in Astana. */
    private static final Instant MIDNIGHT = Instant.parse("2026-10-03T19:00:00Z");

    @Test
    void a_term_that_ends_at_midnight_ends_with_the_day_before() {
        Deadline deadline = Deadline.of(MIDNIGHT, Instant.parse("2026-09-28T06:00:00Z"));
        assertThat(deadline.day()).isEqualTo(LocalDate.of(2026, 10, 3));
        assertThat(deadline.words(Language.RU)).isEqualTo("осталось 5 дней");
        assertThat(deadline.date(Language.RU)).isEqualTo("до 3 октября 2026 г.");
        assertThat(deadline.style()).isEqualTo("far");
    }

    @Test
    void on_its_last_day_it_says_so() {
        Deadline deadline = Deadline.of(MIDNIGHT, Instant.parse("2026-10-03T18:59:59Z"));
        assertThat(deadline.words(Language.EN)).isEqualTo("last day");
        assertThat(deadline.style()).isEqualTo("soon");
    }

    @Test
    void after_it_the_days_are_counted_in_words() {
        Deadline deadline = Deadline.of(MIDNIGHT, Instant.parse("2026-10-05T06:00:00Z"));
        assertThat(deadline.words(Language.RU)).isEqualTo("просрочено на 2 дня");
        assertThat(deadline.words(Language.KK)).isEqualTo("2 күнге кешікті");
        assertThat(deadline.tone()).isEqualTo(Tone.ALARM);
    }

    @Test
    void a_term_that_ended_within_this_day_is_a_day_late() {
        Deadline deadline = Deadline.of(Instant.parse("2026-10-03T06:00:00Z"), Instant.parse("2026-10-03T06:00:00Z"));
        assertThat(deadline.words(Language.EN)).isEqualTo("1 day overdue");
    }
}
