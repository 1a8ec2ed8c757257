package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.handover.HandoverDesk;
import kz.dalel.handover.Release;
import kz.dalel.web.page.SentFile;

/** What its holder says when he hands the object over: to an officer, himself or by courier, or to somebody from outside. */
@Named
@ViewScoped
public class HandOverForm extends StoreForm {
    private static final long serialVersionUID = 1L;

    @Inject
    HandoverDesk desk;

    private String receiver;
    private Release.Purpose purpose;
    private String reason;
    private String condition;
    private String ground;
    private LocalDate until;
    private final OutsideEntry outside = new OutsideEntry();
    private final OutsideEntry courier = new OutsideEntry();
    private final SentFile sealPhotograph = new SentFile();
    private final SentFile photograph = new SentFile();

    public String take() {
        List<String> photographs = FoundEntry.sent(sealPhotograph, photograph);
        Release said = new Release(
                receiver, outside.outside(), courier.outside(), purpose, reason, ground, until, condition, photographs);
        desk.release(reread(), number(), said);
        return anew("store.said.released");
    }

    /** What a person may choose; an object comes back from a court by its own form. */
    public List<Release.Purpose> getPurposes() {
        return Stream.of(Release.Purpose.values())
                .filter(purpose -> purpose != Release.Purpose.FROM_COURT)
                .toList();
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public Release.Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Release.Purpose purpose) {
        this.purpose = purpose;
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

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public OutsideEntry getOutside() {
        return outside;
    }

    public OutsideEntry getCourier() {
        return courier;
    }

    public SentFile getSealPhotograph() {
        return sealPhotograph;
    }

    public SentFile getPhotograph() {
        return photograph;
    }
}
