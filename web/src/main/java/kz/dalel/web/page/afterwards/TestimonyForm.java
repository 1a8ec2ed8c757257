package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.request.Step;
import kz.dalel.testimony.SummonsDesk;
import kz.dalel.testimony.Testified;
import kz.dalel.web.page.request.CaseForm;

/** What the expert testified. */
@Named
@ViewScoped
public class TestimonyForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    SummonsDesk desk;

    private LocalDate givenOn;
    private String summary;

    public String take() {
        desk.testify(number(), new Testified(givenOn, summary));
        return taken(Step.TESTIMONY);
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
