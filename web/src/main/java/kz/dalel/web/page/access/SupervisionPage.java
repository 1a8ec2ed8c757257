package kz.dalel.web.page.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.dalel.agency.Person;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.supervision.SupervisedCase;
import kz.dalel.supervision.SupervisionDesk;
import kz.dalel.supervision.SupervisionForm;
import kz.dalel.supervision.UnderSupervision;
import kz.dalel.web.page.cases.BodyNames;
import kz.dalel.web.session.Account;

/** The supervising prosecutor's window, {@code #{supervisionPage}}, and where it is said who looks through it. */
@Named
@ViewScoped
public class SupervisionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    UnderSupervision supervision;

    @Inject
    SupervisionDesk desk;

    @Inject
    Told told;

    @Inject
    Account account;

    @Inject
    BodyNames bodies;

    private String number;
    private String prosecutor;
    private String ground;
    private transient List<SupervisedCase> cases;

    public boolean isSupervising() {
        return account.hasAny(Roles.PROSECUTOR);
    }

    public boolean isAssigning() {
        return account.hasAny(Roles.REGISTRAR, Roles.PROSECUTION_HEAD);
    }

    /** The gravest first. */
    public List<SupervisedCase> getCases() {
        if (cases == null) cases = supervision.cases(MOST);
        return cases;
    }

    public List<Person> getProsecutors() {
        return desk.prosecutors();
    }

    /** A prosecutor with his office. */
    public String label(Person one) {
        return one.name() + ", " + bodies.of(one.body());
    }

    public String assign() {
        RequestNumber request = new RequestNumber(Mandatory.line("supervision.request", number));
        desk.assign(request, new SupervisionForm(prosecutor, ground));
        return told.at("/app/supervision.xhtml", null, "supervision.done", request);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getProsecutor() {
        return prosecutor;
    }

    public void setProsecutor(String prosecutor) {
        this.prosecutor = prosecutor;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
