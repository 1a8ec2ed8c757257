package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.motion.Asked;
import kz.dalel.motion.MotionDesk;
import kz.dalel.motion.MotionKind;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The Center asks for another expert than the named one. */
@Named
@ViewScoped
public class ConsentForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    MotionDesk desk;

    private String reason;

    public String take() {
        desk.ask(number(), MotionKind.CONSENT, new Asked(null, null, reason));
        return taken(Step.CONSENT_REQUEST);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
