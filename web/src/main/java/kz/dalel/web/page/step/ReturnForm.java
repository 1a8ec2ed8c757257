package kz.dalel.web.page.step;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.request.IntakeDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** A return without execution, on a ground of the law. */
@Named
@ViewScoped
public class ReturnForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    IntakeDesk desk;

    private String ground;
    private String reasons;

    public String take() {
        desk.giveBack(number(), new IntakeDesk.GivenBack(ground, reasons));
        return taken(Step.RETURN);
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
