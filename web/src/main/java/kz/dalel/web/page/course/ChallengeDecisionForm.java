package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.interruption.ChallengeDesk;
import kz.dalel.kernel.Mandatory;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The appointing body decides on a challenge. */
@Named
@ViewScoped
public class ChallengeDecisionForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ChallengeDesk desk;

    private String decision;
    private String text;

    public String take() {
        Step step = Step.valueOf(Mandatory.line("challenge.choice", decision));
        switch (step) {
            case CHALLENGE_REJECTION -> desk.reject(number(), text);
            case CHALLENGE_GRANT -> desk.grant(number(), text);
            case TERMINATION -> desk.terminate(number(), text);
            default -> throw new IllegalArgumentException("no decision on a challenge: " + step);
        }
        return taken(step);
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
