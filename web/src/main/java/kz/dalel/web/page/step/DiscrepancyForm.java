package kz.dalel.web.page.step;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.request.IntakeDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** An act of discrepancy between the list and the objects. */
@Named
@ViewScoped
public class DiscrepancyForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    IntakeDesk desk;

    private String text;

    public String take() {
        desk.disagree(number(), text);
        return taken(Step.DISCREPANCY);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
