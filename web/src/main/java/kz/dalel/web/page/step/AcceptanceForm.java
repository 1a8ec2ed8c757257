package kz.dalel.web.page.step;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.assignment.Acceptance;
import kz.dalel.assignment.AcceptanceDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The expert declares that nothing bars him and signs the warning. */
@Named
@ViewScoped
public class AcceptanceForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    AcceptanceDesk desk;

    private boolean noConflict;
    private boolean warned;

    public String take() {
        Step step = desk.accept(number(), new Acceptance(noConflict ? true : null, warned ? true : null, null));
        return taken(step);
    }

    public boolean isNoConflict() {
        return noConflict;
    }

    public void setNoConflict(boolean noConflict) {
        this.noConflict = noConflict;
    }

    public boolean isWarned() {
        return warned;
    }

    public void setWarned(boolean warned) {
        this.warned = warned;
    }
}
