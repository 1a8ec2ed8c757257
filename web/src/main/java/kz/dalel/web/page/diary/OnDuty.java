package kz.dalel.web.page.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.diary.DutyLine;
import kz.dalel.diary.DutyRoster;

/** Who is on duty at the reader's sites at this moment, {@code #{onDuty}}. */
@Named
@RequestScoped
public class OnDuty {
    @Inject
    DutyRoster roster;

    private List<DutyLine> lines;

    public List<DutyLine> getLines() {
        if (lines == null) lines = roster.present();
        return lines;
    }
}
