package kz.dalel.web.page.step;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.request.AppointingDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The answer of the appointing side to an act of discrepancy. */
@Named
@ViewScoped
public class DiscrepancyAnswerForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    AppointingDesk desk;

    private String text;

    public String take() {
        desk.answerDiscrepancy(number(), text);
        return taken(Step.DISCREPANCY_ANSWER);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
