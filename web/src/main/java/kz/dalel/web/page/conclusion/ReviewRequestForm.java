package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.request.Step;
import kz.dalel.review.ReviewDesk;
import kz.dalel.web.page.request.CaseForm;

/** The draft goes to the reviewer. */
@Named
@ViewScoped
public class ReviewRequestForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ReviewDesk desk;

    public String take() {
        desk.request(number());
        return taken(Step.REVIEW_REQUEST);
    }
}
