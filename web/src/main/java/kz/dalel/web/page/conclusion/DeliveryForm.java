package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.dispatch.Delivery;
import kz.dalel.dispatch.Dispatch;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** How the conclusion leaves the Center. */
@Named
@ViewScoped
public class DeliveryForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Dispatch dispatch;

    private Delivery.Channel channel;
    private LocalDate dispatchedOn;
    private String tracking;
    private String addressee;

    public String take() {
        dispatch.deliver(number(), new Delivery(channel, dispatchedOn, tracking, addressee));
        return taken(Step.DELIVERY);
    }

    public Delivery.Channel[] getChannels() {
        return Delivery.Channel.values();
    }

    public Delivery.Channel getChannel() {
        return channel;
    }

    public void setChannel(Delivery.Channel channel) {
        this.channel = channel;
    }

    public LocalDate getDispatchedOn() {
        return dispatchedOn;
    }

    public void setDispatchedOn(LocalDate dispatchedOn) {
        this.dispatchedOn = dispatchedOn;
    }

    public String getTracking() {
        return tracking;
    }

    public void setTracking(String tracking) {
        this.tracking = tracking;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
