package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.formcheck.FormCheck;
import kz.dalel.formcheck.FormDesk;
import kz.dalel.formcheck.PrintingRoom;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The check of form: all points confirmed, the conclusion is printed and frozen. */
@Named
@ViewScoped
public class FormApprovalForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    FormDesk desk;

    @Inject
    PrintingRoom printing;

    private boolean mandatoryContents;
    private boolean warning;
    private boolean answersComplete;
    private boolean annexes;

    public String take() {
        FormCheck check = new FormCheck(mandatoryContents, warning, answersComplete, annexes, null);
        desk.approve(number(), check, printing.print(number(), check));
        return taken(Step.FORM_APPROVAL);
    }

    public boolean isMandatoryContents() {
        return mandatoryContents;
    }

    public void setMandatoryContents(boolean mandatoryContents) {
        this.mandatoryContents = mandatoryContents;
    }

    public boolean isWarning() {
        return warning;
    }

    public void setWarning(boolean warning) {
        this.warning = warning;
    }

    public boolean isAnswersComplete() {
        return answersComplete;
    }

    public void setAnswersComplete(boolean answersComplete) {
        this.answersComplete = answersComplete;
    }

    public boolean isAnnexes() {
        return annexes;
    }

    public void setAnnexes(boolean annexes) {
        this.annexes = annexes;
    }
}
