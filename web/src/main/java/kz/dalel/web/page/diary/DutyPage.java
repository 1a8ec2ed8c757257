package kz.dalel.web.page.diary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.agency.Person;
import kz.dalel.diary.DutyDesk;
import kz.dalel.diary.DutyForm;
import kz.dalel.diary.DutyLine;
import kz.dalel.diary.DutyRoster;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Roles;
import kz.dalel.web.page.Moments;
import kz.dalel.web.page.access.Told;
import kz.dalel.web.session.Account;

/** Who is on duty at the reader's sites in a week, {@code #{dutyPage}}, and where heads say so. */
@Named
@ViewScoped
public class DutyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DutyRoster roster;

    @Inject
    DutyDesk desk;

    @Inject
    Told told;

    @Inject
    Account account;

    @Inject
    WeekChoice week;

    private String site;
    private String officer;
    private LocalDate day;
    private String from = "18:30";
    private String to = "09:00";
    private Long released;
    private String reason;
    private transient List<DutyLine> lines;

    public boolean isNaming() {
        return account.hasAny(Roles.HEAD, Roles.UNIT_HEAD);
    }

    public List<DutyLine> getLines() {
        if (lines == null) lines = roster.between(week.from(), week.to());
        return lines;
    }

    public List<Person> getCandidates() {
        return roster.candidates();
    }

    /** The codes of the reader's sites. */
    public List<String> getSites() {
        return roster.sites();
    }

    public String name() {
        desk.name(day == null ? new DutyForm(site, officer, null, null) : onThatDay());
        return told.at("/app/duty.xhtml", null, "duty.done");
    }

    /** Duty lasts into the next day where its end is not after its beginning. */
    private DutyForm onThatDay() {
        Instant starts = Moments.of("duty.starts", day, from);
        Instant ends = Moments.of("duty.ends", day, to);
        boolean overnight = !ends.isAfter(starts);
        return new DutyForm(site, officer, starts, overnight ? Moments.of("duty.ends", day.plusDays(1), to) : ends);
    }

    public String release() {
        desk.release(Mandatory.value("duty.which", released), reason);
        return told.at("/app/duty.xhtml", null, "duty.releaseDone");
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Long getReleased() {
        return released;
    }

    public void setReleased(Long released) {
        this.released = released;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
