package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.handover.HandoverDesk;
import kz.dalel.handover.TakingBack;

/** What is said when an object comes back from outside. */
@Named
@ViewScoped
public class TakeBackForm extends StoreForm {
    private static final long serialVersionUID = 1L;

    @Inject
    HandoverDesk desk;

    private String reason;
    private final OutsideEntry outside = new OutsideEntry();
    private final FoundEntry found = new FoundEntry();

    public String take() {
        TakingBack said = new TakingBack(outside.outside(), reason, found.receiving());
        desk.takeBack(reread(), number(), page().getLast().id(), said);
        return anew("store.said.takenBack");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public OutsideEntry getOutside() {
        return outside;
    }

    public FoundEntry getFound() {
        return found;
    }
}
