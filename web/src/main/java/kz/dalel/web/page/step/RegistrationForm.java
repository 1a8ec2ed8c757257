package kz.dalel.web.page.step;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.request.IntakeDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The registrar’s checklist; the term begins with its confirmation. */
@Named
@ViewScoped
public class RegistrationForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    IntakeDesk desk;

    private boolean actPresent;
    private boolean objectsPresent;
    private boolean listAgrees;
    private String remark;

    public String take() {
        desk.register(number(), new IntakeDesk.Checklist(actPresent, objectsPresent, listAgrees, remark));
        return taken(Step.REGISTRATION);
    }

    public boolean isActPresent() {
        return actPresent;
    }

    public void setActPresent(boolean actPresent) {
        this.actPresent = actPresent;
    }

    public boolean isObjectsPresent() {
        return objectsPresent;
    }

    public void setObjectsPresent(boolean objectsPresent) {
        this.objectsPresent = objectsPresent;
    }

    public boolean isListAgrees() {
        return listAgrees;
    }

    public void setListAgrees(boolean listAgrees) {
        this.listAgrees = listAgrees;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
