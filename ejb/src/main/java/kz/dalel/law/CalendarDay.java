package kz.dalel.law;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import kz.dalel.kernel.Words;

/** A holiday or a moved day with its act; {@code assumed} until that year's act or announcement is known. */
public record CalendarDay(LocalDate day, DayKind kind, Words name, String act, boolean assumed) {

    static CalendarDay of(Tuple row) {
        return new CalendarDay(
                LocalDate.parse(row.get("iso", String.class)),
                DayKind.valueOf(row.get("kind", String.class)),
                Rows.words(row),
                row.get("act", String.class),
                row.get("assumed", Boolean.class));
    }
}
