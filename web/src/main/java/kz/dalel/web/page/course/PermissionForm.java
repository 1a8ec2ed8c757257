package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.motion.Asked;
import kz.dalel.motion.MotionDesk;
import kz.dalel.motion.MotionKind;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The expert asks for permission to destroy or alter an object. */
@Named
@ViewScoped
public class PermissionForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    MotionDesk desk;

    private String exhibit;
    private String reason;

    public String take() {
        desk.ask(number(), MotionKind.PERMISSION, new Asked(exhibit, null, reason));
        return taken(Step.PERMISSION_REQUEST);
    }

    public String getExhibit() {
        return exhibit;
    }

    public void setExhibit(String exhibit) {
        this.exhibit = exhibit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
