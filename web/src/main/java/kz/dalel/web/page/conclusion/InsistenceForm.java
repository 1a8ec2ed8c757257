package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.request.Step;
import kz.dalel.review.ReviewDesk;
import kz.dalel.web.page.request.CaseForm;

/** The expert stands by his conclusion although the reviewer disagrees. */
@Named
@ViewScoped
public class InsistenceForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ReviewDesk desk;

    private String text;

    public String take() {
        desk.insist(number(), text);
        return taken(Step.INSISTENCE);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
