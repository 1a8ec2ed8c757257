package kz.dalel.web.page.advice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.advice.AdviceDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The adviser says that he may not advise; the case is no longer his. */
@Named
@ViewScoped
public class AdviserConflictForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    AdviceDesk desk;

    private String reason;

    public String take() {
        desk.decline(number(), reason);
        return toWork(words("step.taken." + Step.ADVISER_CONFLICT.name()));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
