package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.handover.HandoverDesk;

/** What is said when an object on its way is received, or recalled by its giver. */
@Named
@ViewScoped
public class ReceiveForm extends StoreForm {
    private static final long serialVersionUID = 1L;

    @Inject
    HandoverDesk desk;

    private String recallReason;
    private final FoundEntry found = new FoundEntry();

    public String take() {
        desk.receive(reread(), number(), page().getOpen().id(), found.receiving());
        return anew("store.said.received");
    }

    public String recall() {
        desk.recall(number(), page().getOpen().id(), recallReason);
        return anew("store.said.recalled");
    }

    public FoundEntry getFound() {
        return found;
    }

    public String getRecallReason() {
        return recallReason;
    }

    public void setRecallReason(String recallReason) {
        this.recallReason = recallReason;
    }
}
