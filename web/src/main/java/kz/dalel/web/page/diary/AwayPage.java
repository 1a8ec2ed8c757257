package kz.dalel.web.page.diary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.agency.AbsenceDesk;
import kz.dalel.agency.AbsenceForm;
import kz.dalel.agency.AbsenceLine;
import kz.dalel.agency.Absences;
import kz.dalel.agency.Person;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Roles;
import kz.dalel.web.page.access.Told;
import kz.dalel.web.session.Account;

/** When the reader is away, for heads their people too, and who stands in, {@code #{awayPage}}. */
@Named
@ViewScoped
public class AwayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Absences absences;

    @Inject
    AbsenceDesk desk;

    @Inject
    Told told;

    @Inject
    Account account;

    private String officer;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String substitute;
    private AbsenceForm.Reason reason;
    private Long ended;
    private transient List<AbsenceLine> own;
    private transient List<AbsenceLine> others;
    private transient List<Person> colleagues;

    public boolean isHeading() {
        return account.hasAny(Roles.HEAD, Roles.UNIT_HEAD);
    }

    public List<AbsenceLine> getOwn() {
        if (own == null) own = absences.own();
        return own;
    }

    public List<AbsenceLine> getOthers() {
        if (others == null) others = absences.others();
        return others;
    }

    /** Those that the reader may end: his own, and for heads those of their people. */
    public List<AbsenceLine> getEndable() {
        return isHeading()
                ? Stream.concat(getOwn().stream(), getOthers().stream()).toList()
                : getOwn();
    }

    public List<Person> getColleagues() {
        if (colleagues == null) colleagues = absences.colleagues();
        return colleagues;
    }

    public AbsenceForm.Reason[] getReasons() {
        return AbsenceForm.Reason.values();
    }

    public String record() {
        desk.record(new AbsenceForm(officer, firstDay, lastDay, substitute, reason));
        return told.at("/app/away.xhtml", null, "absence.done");
    }

    public String end() {
        desk.end(Mandatory.value("absence.which", ended));
        return told.at("/app/away.xhtml", null, "absence.endDone");
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public AbsenceForm.Reason getReason() {
        return reason;
    }

    public void setReason(AbsenceForm.Reason reason) {
        this.reason = reason;
    }

    public Long getEnded() {
        return ended;
    }

    public void setEnded(Long ended) {
        this.ended = ended;
    }
}
