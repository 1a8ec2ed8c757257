package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.interruption.ImpossibilityDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.SentFile;
import kz.dalel.web.page.request.CaseForm;

/** The expert says that no conclusion can be given. */
@Named
@ViewScoped
public class ImpossibilityForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ImpossibilityDesk desk;

    private final SentFile scan = new SentFile();
    private String ground;
    private String reasons;

    public String take() {
        desk.declare(number(), new ImpossibilityDesk.Notice(ground, reasons, scan.getUpload()));
        return taken(Step.IMPOSSIBILITY);
    }

    public SentFile getScan() {
        return scan;
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
