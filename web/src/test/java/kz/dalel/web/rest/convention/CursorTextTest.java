package kz.dalel.web.rest.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import kz.dalel.kernel.Cursor;
import kz.dalel.web.rest.problem.Finding;
import kz.dalel.web.rest.problem.Misuse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTextTest {
    private static final Instant DUE = Instant.parse("2026-03-01T04:30:00.123456Z");

    @Test
    void a_cursor_comes_back_as_it_went() {
        Cursor cursor = new Cursor(Optional.of(DUE), "ДЛ:2026/000017");
        assertThat(CursorText.read(CursorText.write(cursor))).isEqualTo(cursor);
    }

    @Test
    void a_place_without_a_due_date_has_a_cursor_too() {
        Cursor cursor = new Cursor(Optional.empty(), "CDF-2026-000017");
        assertThat(CursorText.read(CursorText.write(cursor))).isEqualTo(cursor);
    }

    @Test
    void a_cursor_needs_no_escaping_in_a_url() {
        assertThat(CursorText.write(new Cursor(Optional.of(DUE), "ÿÿÿ???>>>"))).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AAAA", "Og", "eDp5", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk6eA", "_w", "OjH_"})
    void a_broken_cursor_is_told(String text) {
        assertThatExceptionOfType(Misuse.class)
                .isThrownBy(() -> CursorText.read(text))
                .satisfies(misuse -> assertThat(misuse.finding()).isEqualTo(Finding.of(400, "cursor.broken")));
    }

    @Test
    void an_overlong_cursor_is_told() {
        assertThatExceptionOfType(Misuse.class).isThrownBy(() -> CursorText.read("A".repeat(401)));
    }
}
