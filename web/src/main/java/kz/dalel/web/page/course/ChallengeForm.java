package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.interruption.ChallengeDesk;
import kz.dalel.interruption.Challenged;
import kz.dalel.request.Capacity;
import kz.dalel.request.CaseSheet;
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
    private String officer;

    public String take() {
        desk.raise(number(), new Challenged(against, ground, raisedBy, reason, officer));
        return taken(Step.CHALLENGE);
    }

    /** The experts who examine now: where they are several the challenge names one. */
    public List<CaseSheet.Participant> getExperts() {
        return page().sheet().participants().stream()
                .filter(party -> party.capacity() == Capacity.EXPERT && party.until() == null)
                .toList();
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

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }
}
