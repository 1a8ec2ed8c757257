package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.method.ToolDesk;
import kz.dalel.method.VerificationForm;

/** A verification of a version of a tool, or the end of its use. */
@Named
@ViewScoped
public class NewVerification extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ToolDesk desk;

    @Inject
    ToolsPage page;

    private String version;
    private String testSet;
    private VerificationForm.Outcome outcome;
    private String remark;
    private LocalDate verifiedOn;
    private LocalDate validUntil;
    private String retired;
    private String reason;

    public String take() {
        VerificationForm form = new VerificationForm(testSet, outcome, remark, verifiedOn, validUntil);
        desk.verify(page.getCode(), Mandatory.line("tool.version", version), form);
        return anew("tools", page.getCode(), "register.tool.verified");
    }

    public String retire() {
        desk.retire(page.getCode(), Mandatory.line("tool.version", retired), reason);
        return anew("tools", page.getCode(), "register.version.retired");
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getTestSet() {
        return testSet;
    }

    public void setTestSet(String testSet) {
        this.testSet = testSet;
    }

    public VerificationForm.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(VerificationForm.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public LocalDate getVerifiedOn() {
        return verifiedOn;
    }

    public void setVerifiedOn(LocalDate verifiedOn) {
        this.verifiedOn = verifiedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getRetired() {
        return retired;
    }

    public void setRetired(String retired) {
        this.retired = retired;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
