package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.assignment.Assignment;
import kz.dalel.assignment.Roster;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** A case under way passes to another expert, chosen as at the assignment. */
@Named
@ViewScoped
public class ReassignmentForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Roster desk;

    private String expert;
    private String reviewer;
    private String reason;

    public String take() {
        desk.reassign(number(), new Assignment(expert, reviewer, reason));
        return taken(Step.REASSIGNMENT);
    }

    public String getExpert() {
        return expert;
    }

    public void setExpert(String expert) {
        this.expert = expert;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
