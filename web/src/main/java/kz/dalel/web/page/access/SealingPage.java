package kz.dalel.web.page.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.request.RequestNumber;
import kz.dalel.sealing.SealingDesk;
import kz.dalel.sealing.SealingForm;
import kz.dalel.sealing.SealingSheet;
import kz.dalel.web.page.cases.BodyNames;

/** The seal on a case, {@code #{sealingPage}}: to whom it shows; put on and lifted by those who decide on it. */
@Named
@ViewScoped
public class SealingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/app/sealing.xhtml";

    @Inject
    SealingDesk desk;

    @Inject
    Told told;

    @Inject
    BodyNames bodies;

    private String number;
    private String ground;
    private List<String> named = new ArrayList<>();
    private String officer;
    private String reason;
    private transient SealingSheet sheet;

    /** Reads it before anything is shown, so that a refusal has a page of its own. */
    public void show() {
        sheet = desk.sheet(number());
    }

    public SealingSheet getSheet() {
        if (sheet == null) show();
        return sheet;
    }

    /** Whom a seal may name and this one does not. */
    public List<SealingSheet.Named> getCandidates() {
        return desk.candidates(number()).stream()
                .filter(one -> !getSheet().named().contains(one))
                .toList();
    }

    /** A person of the Center with his body. */
    public String label(SealingSheet.Named person) {
        return person.name() + ", " + bodies.of(person.body());
    }

    public String seal() {
        desk.seal(number(), new SealingForm(ground, named));
        return told.at(PAGE, number, "sealing.done", number);
    }

    public String name() {
        desk.name(number(), officer);
        return told.at(PAGE, number, "sealing.nameDone");
    }

    /** Ends a name; whoever ends his own has nothing to look at any more. */
    public String endName() {
        desk.endName(number(), officer, reason);
        return told.at("/app/work.xhtml", null, "sealing.endDone");
    }

    public String lift() {
        desk.lift(number(), ground);
        return told.at(PAGE, number, "sealing.liftDone", number);
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

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public List<String> getNamed() {
        return named;
    }

    public void setNamed(List<String> named) {
        this.named = named;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
