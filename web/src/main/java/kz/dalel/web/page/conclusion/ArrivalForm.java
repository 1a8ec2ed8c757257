package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.dispatch.Arrival;
import kz.dalel.dispatch.DeliverySheet;
import kz.dalel.dispatch.Dispatch;
import kz.dalel.web.page.request.CaseForm;

/** That the conclusion came: noted by the registrar when the receipt is back. */
@Named
@ViewScoped
public class ArrivalForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Dispatch dispatch;

    private LocalDate receivedOn;
    private String by;

    public String take() {
        dispatch.receive(number(), new Arrival(receivedOn, by));
        return anew(words("step.arrival.noted"));
    }

    /** The dispatch; asked only after it. */
    public DeliverySheet getSent() {
        return dispatch.sheet(number());
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
