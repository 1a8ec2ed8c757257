package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.handover.HandoverDesk;
import kz.dalel.handover.Receiving;
import kz.dalel.web.page.SentFile;

/** What is said when an object on its way is received, or recalled by its giver. */
@Named
@ViewScoped
public class ReceiveForm extends StoreForm {
    private static final long serialVersionUID = 1L;

    @Inject
    HandoverDesk desk;

    private String condition;
    private Boolean sealIntact;
    private String seal;
    private String place;
    private String discrepancy;
    private String recallReason;
    private final SentFile act = new SentFile();
    private final SentFile photograph = new SentFile();

    public String take() {
        Receiving said =
                new Receiving(condition, sealIntact, seal, place, discrepancy, act.getUpload(), uploads(photograph));
        desk.receive(reread(), number(), page().getOpen().id(), said);
        return anew("store.said.received");
    }

    public String recall() {
        desk.recall(number(), page().getOpen().id(), recallReason);
        return anew("store.said.recalled");
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public Boolean getSealIntact() {
        return sealIntact;
    }

    public void setSealIntact(Boolean sealIntact) {
        this.sealIntact = sealIntact;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDiscrepancy() {
        return discrepancy;
    }

    public void setDiscrepancy(String discrepancy) {
        this.discrepancy = discrepancy;
    }

    public SentFile getAct() {
        return act;
    }

    public SentFile getPhotograph() {
        return photograph;
    }

    public String getRecallReason() {
        return recallReason;
    }

    public void setRecallReason(String recallReason) {
        this.recallReason = recallReason;
    }
}
