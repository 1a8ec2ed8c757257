package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.handover.HandoverDesk;
import kz.dalel.handover.Outside;
import kz.dalel.handover.Receiving;
import kz.dalel.handover.TakingBack;
import kz.dalel.web.page.SentFile;

/** What is said when an object comes back from outside. */
@Named
@ViewScoped
public class TakeBackForm extends StoreForm {
    private static final long serialVersionUID = 1L;

    @Inject
    HandoverDesk desk;

    private String outsideName;
    private String outsideServiceId;
    private String outsideAuthority;
    private String reason;
    private String condition;
    private Boolean sealIntact;
    private String seal;
    private String place;
    private String discrepancy;
    private final SentFile act = new SentFile();

    public String take() {
        Outside outside = new Outside(outsideName, outsideServiceId, outsideAuthority);
        Receiving said = new Receiving(condition, sealIntact, seal, place, discrepancy, act.getUpload(), List.of());
        desk.takeBack(reread(), number(), page().getLast().id(), new TakingBack(outside, reason, said));
        return anew("store.said.takenBack");
    }

    public String getOutsideName() {
        return outsideName;
    }

    public void setOutsideName(String outsideName) {
        this.outsideName = outsideName;
    }

    public String getOutsideServiceId() {
        return outsideServiceId;
    }

    public void setOutsideServiceId(String outsideServiceId) {
        this.outsideServiceId = outsideServiceId;
    }

    public String getOutsideAuthority() {
        return outsideAuthority;
    }

    public void setOutsideAuthority(String outsideAuthority) {
        this.outsideAuthority = outsideAuthority;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
}
