package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.motion.Asked;
import kz.dalel.motion.MotionDesk;
import kz.dalel.motion.MotionKind;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The Center asks for more time. */
@Named
@ViewScoped
public class ExtensionForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    MotionDesk desk;

    private Integer days;
    private String reason;

    public String take() {
        desk.ask(number(), MotionKind.EXTENSION, new Asked(null, days, reason));
        return taken(Step.EXTENSION_REQUEST);
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
