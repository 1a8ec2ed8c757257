package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.method.AuthorisationForm;
import kz.dalel.method.MethodDesk;

/** Says that somebody may use a method. */
@Named
@ViewScoped
public class NewGrant extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    MethodDesk desk;

    @Inject
    MethodsPage page;

    private String officer;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String ground;

    public String take() {
        desk.authorise(page.getCode(), new AuthorisationForm(officer, validFrom, validTo, ground));
        return anew("methods", page.getCode(), "register.grant.given");
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
