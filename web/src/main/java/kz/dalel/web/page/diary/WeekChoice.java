package kz.dalel.web.page.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import kz.dalel.kernel.Time;

/** The week that a page shows, {@code #{week}}: that of the day {@code ?week=}, else the present one; Monday to Sunday, in Astana. */
@Named("week")
@RequestScoped
public class WeekChoice {
    @Inject
    HttpServletRequest request;

    @Inject
    Time time;

    /** Its Monday. */
    public LocalDate getFirst() {
        return said().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Its Sunday. */
    public LocalDate getLast() {
        return getFirst().plusDays(6);
    }

    /** The Monday before. */
    public String getBefore() {
        return getFirst().minusWeeks(1).toString();
    }

    /** The Monday after. */
    public String getAfter() {
        return getFirst().plusWeeks(1).toString();
    }

    Instant from() {
        return getFirst().atStartOfDay(Time.ASTANA).toInstant();
    }

    Instant to() {
        return getFirst().plusWeeks(1).atStartOfDay(Time.ASTANA).toInstant();
    }

    private LocalDate said() {
        String week = request.getParameter("week");
        if (week == null || week.isBlank()) return time.today();
        try {
            return LocalDate.parse(week);
        } catch (DateTimeParseException unreadable) {
            return time.today(); // a link that somebody spoilt leads to the present week
        }
    }
}
