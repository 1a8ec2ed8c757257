package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.kernel.Mandatory;
import kz.dalel.method.MethodDesk;

/** Approves a version of a method, or takes one out of use. */
@Named
@ViewScoped
public class MethodDecision extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    MethodDesk desk;

    @Inject
    MethodsPage page;

    private Integer retired;
    private String reason;

    public String approve(int number) {
        desk.approve(page.getCode(), number);
        return anew("methods", page.getCode(), "register.version.approved", number);
    }

    public String retire() {
        desk.retire(page.getCode(), Mandatory.value("method.version", retired), reason);
        return anew("methods", page.getCode(), "register.version.retired");
    }

    public Integer getRetired() {
        return retired;
    }

    public void setRetired(Integer retired) {
        this.retired = retired;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
