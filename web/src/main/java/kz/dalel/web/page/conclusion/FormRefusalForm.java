package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.formcheck.FormCheck;
import kz.dalel.formcheck.FormDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The form is refused in words. */
@Named
@ViewScoped
public class FormRefusalForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    FormDesk desk;

    private String text;

    public String take() {
        desk.refuse(number(), new FormCheck(false, false, false, false, text));
        return taken(Step.FORM_REFUSAL);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
