package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.request.Step;
import kz.dalel.testimony.Summoned;
import kz.dalel.testimony.SummonsDesk;
import kz.dalel.web.page.request.CaseForm;

/** The expert is summoned. */
@Named
@ViewScoped
public class SummonsForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    SummonsDesk desk;

    private String court;
    private LocalDate hearing;
    private String hour;
    private String place;
    private String questions;

    public String take() {
        desk.summon(number(), new Summoned(court, hearing, hour, place, questions));
        return taken(Step.SUMMONS);
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public LocalDate getHearing() {
        return hearing;
    }

    public void setHearing(LocalDate hearing) {
        this.hearing = hearing;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }
}
