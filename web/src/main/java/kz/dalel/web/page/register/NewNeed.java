package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.method.MethodDesk;
import kz.dalel.method.NeedForm;

/** Says that examinations of a specialty need a method, or need it no longer. */
@Named
@ViewScoped
public class NewNeed extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    MethodDesk desk;

    @Inject
    MethodsPage page;

    private String specialty;
    private Boolean needed = true;
    private LocalDate validFrom;
    private String ground;

    public String take() {
        desk.need(page.getCode(), new NeedForm(specialty, needed, validFrom, ground));
        return anew("methods", page.getCode(), "need.done");
    }

    public String getSpecialty() {
        return specialty;
    }

    public void setSpecialty(String specialty) {
        this.specialty = specialty;
    }

    public Boolean getNeeded() {
        return needed;
    }

    public void setNeeded(Boolean needed) {
        this.needed = needed;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
