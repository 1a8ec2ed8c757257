package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.method.MethodDesk;
import kz.dalel.method.MethodVersionForm;

/** A version of a method as it is drafted. */
@Named
@ViewScoped
public class NewMethodVersion extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    MethodDesk desk;

    @Inject
    MethodsPage page;

    private String specialty;
    private String basis;
    private String fieldOfUse;
    private String limits;
    private String stateRegister;
    private String justification;

    public String take() {
        MethodVersionForm form =
                new MethodVersionForm(specialty, basis, fieldOfUse, limits, stateRegister, justification);
        int number = desk.draft(page.getCode(), form);
        return anew("methods", page.getCode(), "register.version.drafted", number);
    }

    public String getSpecialty() {
        return specialty;
    }

    public void setSpecialty(String specialty) {
        this.specialty = specialty;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getFieldOfUse() {
        return fieldOfUse;
    }

    public void setFieldOfUse(String fieldOfUse) {
        this.fieldOfUse = fieldOfUse;
    }

    public String getLimits() {
        return limits;
    }

    public void setLimits(String limits) {
        this.limits = limits;
    }

    public String getStateRegister() {
        return stateRegister;
    }

    public void setStateRegister(String stateRegister) {
        this.stateRegister = stateRegister;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }
}
