package kz.dalel.testimony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuledTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void whoever_rejects_says_why_and_whoever_relies_need_not() {
        assertThat(ruled(Ruled.Ruling.RELIED, null, TODAY).checked(TODAY).reason())
                .isNull();
        for (Ruled.Ruling other : List.of(Ruled.Ruling.REJECTED, Ruled.Ruling.REPEAT_ORDERED))
            assertThatThrownBy(() -> ruled(other, " ", TODAY).checked(TODAY))
                    .hasMessageContaining("required.outcome.reason");
    }

    @Test
    void an_act_of_a_day_to_come_is_none() {
        assertThatThrownBy(() ->
                        ruled(Ruled.Ruling.RELIED, null, TODAY.plusDays(1)).checked(TODAY))
                .hasMessageContaining("outcome.future");
        assertThatThrownBy(() -> new Testified(TODAY.plusDays(1), "s").checked(TODAY))
                .hasMessageContaining("testimony.future");
    }

    @Test
    void an_article_named_twice_is_kept_once() {
        Ruled twice = new Ruled(Ruled.Ruling.RELIED, null, List.of("190", " 190", "205"), "court", TODAY, "1");
        assertThat(twice.checked(TODAY).articles()).containsExactly("190", "205");
    }

    @Test
    void an_hour_is_an_hour() {
        assertThat(summons(" 09:30 ").checked().hour()).isEqualTo("09:30");
        assertThat(summons(" ").checked().hour()).isNull();
        for (String none : List.of("24:00", "9:30", "half past nine"))
            assertThatThrownBy(() -> summons(none).checked()).hasMessageContaining("summons.hour");
    }

    private static Ruled ruled(Ruled.Ruling ruling, String reason, LocalDate day) {
        return new Ruled(ruling, reason, List.of(), "court", day, "1");
    }

    private static Summoned summons(String hour) {
        return new Summoned("court", TODAY, hour, "room", "questions");
    }
}
