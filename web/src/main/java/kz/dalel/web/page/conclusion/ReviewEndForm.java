package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.request.Step;
import kz.dalel.review.ReviewDesk;
import kz.dalel.review.Verdict;
import kz.dalel.web.page.request.CaseForm;

/** The reviewer ends: he agrees, or disagrees and says why. */
@Named
@ViewScoped
public class ReviewEndForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ReviewDesk desk;

    private Boolean agrees;
    private String reason;

    public String take() {
        desk.end(number(), new Verdict(agrees, reason));
        return taken(Step.REVIEW_END);
    }

    public Boolean getAgrees() {
        return agrees;
    }

    public void setAgrees(Boolean agrees) {
        this.agrees = agrees;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
