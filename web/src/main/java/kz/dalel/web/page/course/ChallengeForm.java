package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.interruption.ChallengeDesk;
import kz.dalel.interruption.Challenged;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** A party challenges. */
@Named
@ViewScoped
public class ChallengeForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ChallengeDesk desk;

    private Challenged.Against against;
    private String ground;
    private String raisedBy;
    private String reason;

    public String take() {
        desk.raise(number(), new Challenged(against, ground, raisedBy, reason));
        return taken(Step.CHALLENGE);
    }

    public Challenged.Against getAgainst() {
        return against;
    }

    public void setAgainst(Challenged.Against against) {
        this.against = against;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getRaisedBy() {
        return raisedBy;
    }

    public void setRaisedBy(String raisedBy) {
        this.raisedBy = raisedBy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
