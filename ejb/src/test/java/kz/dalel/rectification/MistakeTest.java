package kz.dalel.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.dalel.request.RequestField;
import org.junit.jupiter.api.Test;

class MistakeTest {
    @Test
    void a_day_is_kept_as_the_calendar_writes_it() {
        assertThat(mistake(RequestField.RESOLUTION_DATE, " 2026-02-20 ")
                        .checked()
                        .newValue())
                .isEqualTo("2026-02-20");
        assertThatThrownBy(
                        () -> mistake(RequestField.DETENTION_ENDS, "2026-02-30").checked())
                .hasMessageContaining("rectification.day");
    }

    @Test
    void another_field_is_a_line_of_text() {
        assertThat(mistake(RequestField.CASE_NUMBER, " 7 ").checked().newValue())
                .isEqualTo("7");
        assertThatThrownBy(() -> mistake(RequestField.CASE_NUMBER, " ").checked())
                .hasMessageContaining("required.rectification.newValue");
    }

    private static Mistake mistake(RequestField field, String value) {
        return new Mistake(field, value, "slip", "registrar");
    }
}
