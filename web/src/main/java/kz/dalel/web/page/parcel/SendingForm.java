package kz.dalel.web.page.parcel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Rehash;
import kz.dalel.handover.ParcelDesk;
import kz.dalel.handover.ParcelForm;
import kz.dalel.web.page.store.OutsideEntry;

/** A parcel is made up of objects that the reader holds. */
@Named
@ViewScoped
public class SendingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ParcelDesk desk;

    @Inject
    Rehash rehash;

    @Inject
    ParcelWay way;

    private List<String> exhibits = new ArrayList<>();
    private String receiver;
    private String seal;
    private String papers;
    private String reason;
    private String ground;
    private String condition;
    private final OutsideEntry courier = new OutsideEntry();

    public String take() {
        ParcelForm said =
                new ParcelForm(exhibits, receiver, courier.outside(), seal, papers, reason, ground, condition);
        List<ExhibitNumber> numbers = exhibits.stream().map(ExhibitNumber::new).toList();
        long sent =
                desk.send(rehash.read(numbers), said); // the bytes are read before the transaction of the act begins
        return way.to(sent, "parcel.said.sent");
    }

    public List<String> getExhibits() {
        return exhibits;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public String getPapers() {
        return papers;
    }

    public void setPapers(String papers) {
        this.papers = papers;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public OutsideEntry getCourier() {
        return courier;
    }

    public void setExhibits(List<String> exhibits) {
        this.exhibits = new ArrayList<>(exhibits);
    }
}
