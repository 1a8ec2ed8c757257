package kz.dalel.web.page.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.agency.AbsenceLine;
import kz.dalel.agency.Absences;
import kz.dalel.diary.AppearanceLine;
import kz.dalel.diary.Diary;
import kz.dalel.diary.DutyLine;
import kz.dalel.diary.DutyRoster;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;

/** The reader's own week, {@code #{calendarPage}}: where he has to appear, when he is on duty, when he is away. */
@Named
@RequestScoped
public class CalendarPage {
    @Inject
    Diary diary;

    @Inject
    DutyRoster roster;

    @Inject
    Absences absences;

    @Inject
    Caller caller;

    @Inject
    WeekChoice week;

    private List<AppearanceLine> appearances;
    private List<DutyLine> duties;

    public List<AppearanceLine> getAppearances() {
        if (appearances == null) appearances = diary.own(week.from(), week.to());
        return appearances;
    }

    public List<DutyLine> getDuties() {
        if (duties == null) {
            String self = caller.actor().id();
            duties = roster.between(week.from(), week.to()).stream()
                    .filter(duty -> duty.officer().equals(self))
                    .toList();
        }
        return duties;
    }

    public List<AbsenceLine> getAbsences() {
        return absences.own().stream()
                .filter(one -> !one.firstDay().isAfter(week.getLast())
                        && !one.lastDay().isBefore(week.getFirst()))
                .toList();
    }

    /** Whether another of the reader's appearances, a duty or an absence is at the same time. */
    public boolean clashes(AppearanceLine one) {
        boolean other = getAppearances().stream()
                .anyMatch(two -> two.id() != one.id()
                        && two.starts().isBefore(one.ends())
                        && two.ends().isAfter(one.starts()));
        boolean duty = getDuties().stream()
                .anyMatch(two -> two.starts().isBefore(one.ends()) && two.ends().isAfter(one.starts()));
        return other || duty || isAway(one);
    }

    private boolean isAway(AppearanceLine one) {
        var first = one.starts().atZone(Time.ASTANA).toLocalDate();
        var last = one.ends().minusNanos(1).atZone(Time.ASTANA).toLocalDate();
        return absences.own().stream()
                .anyMatch(away ->
                        !away.firstDay().isAfter(last) && !away.lastDay().isBefore(first));
    }
}
