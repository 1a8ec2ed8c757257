package kz.dalel.web.page.step;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.assignment.Acceptance;
import kz.dalel.assignment.AcceptanceDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The expert declares a conflict; the case is his no more. */
@Named
@ViewScoped
public class ConflictForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    AcceptanceDesk desk;

    private String reason;

    public String take() {
        desk.accept(number(), new Acceptance(false, null, reason));
        return toWork(words("step.taken." + Step.CONFLICT.name()));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
