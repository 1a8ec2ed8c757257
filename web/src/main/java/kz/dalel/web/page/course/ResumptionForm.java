package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.interruption.SuspensionDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The study goes on. */
@Named
@ViewScoped
public class ResumptionForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    SuspensionDesk desk;

    private SuspensionDesk.Resumed.Cause cause;
    private String text;

    public String take() {
        desk.resume(number(), new SuspensionDesk.Resumed(cause, text));
        return taken(Step.RESUMPTION);
    }

    public SuspensionDesk.Resumed.Cause getCause() {
        return cause;
    }

    public void setCause(SuspensionDesk.Resumed.Cause cause) {
        this.cause = cause;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
