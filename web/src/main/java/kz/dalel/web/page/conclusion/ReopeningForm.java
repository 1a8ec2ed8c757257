package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.conclusion.Signing;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** A frozen conclusion is opened again by its expert. */
@Named
@ViewScoped
public class ReopeningForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Signing desk;

    private String text;

    public String take() {
        desk.reopen(number(), text);
        return taken(Step.REOPENING);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
