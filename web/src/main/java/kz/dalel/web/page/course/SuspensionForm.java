package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.interruption.SuspensionDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The study waits for materials. */
@Named
@ViewScoped
public class SuspensionForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    SuspensionDesk desk;

    private String materials;
    private String reason;

    public String take() {
        desk.suspend(number(), new SuspensionDesk.Suspended(materials, reason));
        return taken(Step.SUSPENSION);
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
