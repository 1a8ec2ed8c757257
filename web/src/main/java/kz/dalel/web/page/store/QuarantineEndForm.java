package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.store.Placing;
import kz.dalel.store.QuarantineDesk;

/** The end of a quarantine, by somebody else than the finder. */
@Named
@ViewScoped
public class QuarantineEndForm extends StoreForm {
    private static final long serialVersionUID = 1L;

    @Inject
    QuarantineDesk desk;

    private String place;
    private String reason;

    /** Ends the one with this notice. */
    public String end(long notice) {
        desk.end(number(), notice, new Placing(place, reason));
        return anew("store.said.quarantineEnded");
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
