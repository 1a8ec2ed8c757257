package kz.dalel.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import kz.dalel.kernel.Time;
import kz.dalel.web.language.Almanac;
import kz.dalel.web.language.ReadersLanguage;

/** Terms and moments for the eye, {@code #{clocks}}; all of one answer are seen from the same instant. */
@Named("clocks")
@RequestScoped
public class Clocks {
    @Inject
    Time time;

    @Inject
    ReadersLanguage reader;

    private Instant now;

    /** "5 days left", "2 days overdue". */
    public String words(Instant due) {
        return deadline(due).words(reader.language());
    }

    /** "until 3 October 2026". */
    public String date(Instant due) {
        return deadline(due).date(reader.language());
    }

    /** The last day, for {@code datetime}. */
    public String day(Instant due) {
        return deadline(due).day().toString();
    }

    public String style(Instant due) {
        return deadline(due).style();
    }

    public Tone tone(Instant due) {
        return deadline(due).tone();
    }

    /** A moment in full: 3 October 2026, 14:05. */
    public String moment(Instant instant) {
        return Almanac.of(reader.language()).moment(instant);
    }

    /** A moment for a narrow column: 03.10.2026 14:05. */
    public String brief(Instant instant) {
        return Almanac.of(reader.language()).brief(instant);
    }

    private Deadline deadline(Instant due) {
        if (now == null) now = time.instant();
        return Deadline.of(due, now);
    }
}
