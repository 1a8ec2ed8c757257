package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.archive.HoldDesk;
import kz.dalel.archive.HoldForm;
import kz.dalel.kernel.Mandatory;
import kz.dalel.web.page.request.CaseForm;

/** A hold on the case is set or lifted. */
@Named
@ViewScoped
public class HoldEntry extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    HoldDesk desk;

    private String ground;
    private String act;
    private String liftingGround;
    private Long hold;

    public String take() {
        desk.set(number(), new HoldForm(ground, act));
        return anew(words("archive.hold.done"));
    }

    public String lift() {
        desk.lift(number(), Mandatory.value("hold.choice", hold), liftingGround);
        return anew(words("archive.hold.lifted"));
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getLiftingGround() {
        return liftingGround;
    }

    public void setLiftingGround(String liftingGround) {
        this.liftingGround = liftingGround;
    }

    public Long getHold() {
        return hold;
    }

    public void setHold(Long hold) {
        this.hold = hold;
    }
}
