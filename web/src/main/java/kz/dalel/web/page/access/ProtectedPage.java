package kz.dalel.web.page.access;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import kz.dalel.kernel.Mandatory;
import kz.dalel.protection.ProtectedSheet;
import kz.dalel.protection.ProtectionDesk;
import kz.dalel.protection.ProtectionForm;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.language.Words;

/** Protected persons of a case, {@code #{protectedPage}}: by pseudonym; who it is, once and with a reason. */
@Named
@ViewScoped
public class ProtectedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ProtectionDesk desk;

    @Inject
    Told told;

    @Inject
    Words words;

    private String number;
    private String pseudonym;
    private String surname;
    private String givenNames;
    private String particulars;
    private String ground;
    private String chosen;
    private String reason;
    private transient ProtectedSheet sheet;

    /** Reads it before anything is shown, so that a refusal has a page of its own. */
    public void show() {
        sheet = desk.sheet(number());
    }

    public ProtectedSheet getSheet() {
        if (sheet == null) show();
        return sheet;
    }

    public String protect() {
        desk.protect(number(), new ProtectionForm(pseudonym, surname, givenNames, particulars, ground));
        return told.at("/app/protected.xhtml", number, "protection.done");
    }

    /** Tells it on this page alone: it is in no address and in no other answer. */
    public void reveal() {
        int ordinal = Integer.parseInt(Mandatory.line("protection.person", chosen));
        ProtectedSheet.Identity identity = desk.reveal(number(), ordinal, reason);
        String pseudonymOf = getSheet().persons().stream()
                .filter(one -> one.ordinal() == ordinal)
                .map(ProtectedSheet.Person::pseudonym)
                .findFirst()
                .orElseThrow();
        String said = words.of("protection.identity", pseudonymOf, identity.givenNames(), identity.surname()) + " "
                + Objects.requireNonNullElse(identity.particulars(), "");
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said.strip(), said.strip()));
        reason = null;
    }

    private RequestNumber number() {
        return new RequestNumber(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPseudonym() {
        return pseudonym;
    }

    public void setPseudonym(String pseudonym) {
        this.pseudonym = pseudonym;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(String givenNames) {
        this.givenNames = givenNames;
    }

    public String getParticulars() {
        return particulars;
    }

    public void setParticulars(String particulars) {
        this.particulars = particulars;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
