package kz.dalel.web.page.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.certificate.WeeklySheets;
import kz.dalel.kernel.Time;

/** Of which weeks there are sheets, {@code #{sheetChoice}}; days are ISO dates, as a field for dates wants them. */
@Named
@RequestScoped
public class SheetChoice {
    @Inject
    WeeklySheets sheets;

    @Inject
    Time time;

    /** The first day that can be chosen. */
    public String getFirst() {
        return sheets.firstDay().orElse(time.today()).toString();
    }

    public String getToday() {
        return time.today().toString();
    }

    /** A day of the last week that ended, or of this one while the log is younger. */
    public String getUsual() {
        LocalDate last = sheets.last().monday().plusDays(6);
        LocalDate first = sheets.firstDay().orElse(time.today());
        return (last.isBefore(first) ? time.today() : last).toString();
    }
}
