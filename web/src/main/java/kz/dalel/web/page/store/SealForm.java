package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.store.NewSeal;
import kz.dalel.store.Placing;
import kz.dalel.store.StoreDesk;
import kz.dalel.web.page.SentFile;

/** A new seal, beside the one before it; and another place. */
@Named
@ViewScoped
public class SealForm extends StoreForm {
    private static final long serialVersionUID = 1L;

    @Inject
    StoreDesk desk;

    private String seal;
    private NewSeal.Finding finding;
    private String reason;
    private String place;
    private String placeReason;
    private final SentFile photograph = new SentFile();

    public String take() {
        desk.seal(number(), new NewSeal(seal, finding, reason, FoundEntry.sent(photograph)));
        return anew("store.said.sealed");
    }

    public String move() {
        desk.move(number(), new Placing(place, placeReason));
        return anew("store.said.moved");
    }

    public NewSeal.Finding[] getFindings() {
        return NewSeal.Finding.values();
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public NewSeal.Finding getFinding() {
        return finding;
    }

    public void setFinding(NewSeal.Finding finding) {
        this.finding = finding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public SentFile getPhotograph() {
        return photograph;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPlaceReason() {
        return placeReason;
    }

    public void setPlaceReason(String placeReason) {
        this.placeReason = placeReason;
    }
}
