package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.independence.IndependenceDesk;
import kz.dalel.independence.TieForm;

/** Writes down what ties an officer to a side. */
@Named
@ViewScoped
public class NewTie extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    IndependenceDesk desk;

    private String officer;
    private TieForm.Kind kind;
    private String body;
    private String caseNumber;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String ground;

    public String take() {
        desk.record(new TieForm(officer, kind, body, caseNumber, firstDay, lastDay, ground));
        return anew("ties", null, "tie.done");
    }

    public TieForm.Kind[] getKinds() {
        return TieForm.Kind.values();
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public TieForm.Kind getKind() {
        return kind;
    }

    public void setKind(TieForm.Kind kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
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

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
