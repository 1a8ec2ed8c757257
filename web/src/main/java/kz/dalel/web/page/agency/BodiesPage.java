package kz.dalel.web.page.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.agency.BodyChangeDesk;
import kz.dalel.agency.BodyChangeForm;
import kz.dalel.agency.BodyChangeLine;
import kz.dalel.agency.BodyChanges;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Roles;
import kz.dalel.web.page.access.Told;
import kz.dalel.web.session.Account;

/** What becomes of bodies, {@code #{bodiesPage}}: the administrator enters it, the head confirms it. */
@Named
@ViewScoped
public class BodiesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/app/bodies.xhtml";

    @Inject
    BodyChanges changes;

    @Inject
    BodyChangeDesk desk;

    @Inject
    Told told;

    @Inject
    Account account;

    private String body;
    private BodyChangeForm.Kind kind;
    private String successor;
    private String ru;
    private String kk;
    private String en;
    private LocalDate day;
    private String act;
    private LocalDate actDate;
    private Long confirmed;
    private transient List<BodyChangeLine> all;

    public boolean isEntering() {
        return account.hasAny(Roles.ADMINISTRATOR);
    }

    public boolean isConfirming() {
        return account.hasAny(Roles.HEAD);
    }

    /** What waits first, then the newest. */
    public List<BodyChangeLine> getAll() {
        if (all == null) all = changes.all();
        return all;
    }

    public List<BodyChangeLine> getWaiting() {
        return getAll().stream().filter(line -> line.confirmedAt() == null).toList();
    }

    public BodyChangeForm.Kind[] getKinds() {
        return BodyChangeForm.Kind.values();
    }

    public String enter() {
        desk.propose(new BodyChangeForm(body, kind, successor, ru, kk, en, day, act, actDate));
        return told.at(PAGE, null, "bodyChange.entered");
    }

    public String confirm() {
        desk.confirm(Mandatory.value("bodyChange.which", confirmed));
        return told.at(PAGE, null, "bodyChange.carriedOut");
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public BodyChangeForm.Kind getKind() {
        return kind;
    }

    public void setKind(BodyChangeForm.Kind kind) {
        this.kind = kind;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = ru;
    }

    public String getKk() {
        return kk;
    }

    public void setKk(String kk) {
        this.kk = kk;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public LocalDate getActDate() {
        return actDate;
    }

    public void setActDate(LocalDate actDate) {
        this.actDate = actDate;
    }

    public Long getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(Long confirmed) {
        this.confirmed = confirmed;
    }
}
