package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.correction.CorrectionDesk;
import kz.dalel.correction.CorrectionForm;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The expert says what is wrong in the conclusion and what should stand there. */
@Named
@ViewScoped
public class CorrectionProposal extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    CorrectionDesk desk;

    private String place;
    private String oldValue;
    private String newValue;
    private String reason;
    private String noticedBy;

    public String take() {
        desk.propose(number(), new CorrectionForm(place, oldValue, newValue, reason, noticedBy));
        return taken(Step.CORRECTION);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOldValue() {
        return oldValue;
    }

    public void setOldValue(String oldValue) {
        this.oldValue = oldValue;
    }

    public String getNewValue() {
        return newValue;
    }

    public void setNewValue(String newValue) {
        this.newValue = newValue;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNoticedBy() {
        return noticedBy;
    }

    public void setNoticedBy(String noticedBy) {
        this.noticedBy = noticedBy;
    }
}
