package kz.dalel.web.page.passage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.ParticipationDesk;
import kz.dalel.request.Passage;
import kz.dalel.web.page.request.CaseForm;

/** The case passes to another person, a court, a joined or a split-off case. */
@Named
@ViewScoped
public class PassageForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ParticipationDesk desk;

    private Passage.Kind kind;
    private String body;
    private String name;
    private String caseNumber;
    private String ground;

    /** Shows the case anew to whoever keeps it; to whoever lost it, his work. */
    public String take() {
        boolean stays = page().is(Capacity.REGISTRY, Roles.REGISTRAR);
        desk.pass(number(), new Passage(kind, null, body, name, caseNumber, ground));
        String said = words("passage.done");
        return stays || name == null || name.isBlank() ? anew(said) : toWork(said);
    }

    public Passage.Kind[] getKinds() {
        return Passage.Kind.values();
    }

    public Passage.Kind getKind() {
        return kind;
    }

    public void setKind(Passage.Kind kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
