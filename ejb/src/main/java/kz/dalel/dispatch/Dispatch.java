package kz.dalel.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.conclusion.ConclusionFile;
import kz.dalel.conclusion.Standing;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.Capacity;
import kz.dalel.request.Clocks;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/** Where the registrar sends the signed conclusion, and notes later that it came. */
@Stateless
@RolesAllowed(Roles.REGISTRAR)
public class Dispatch {
    @Inject
    ConclusionFile conclusions;

    @Inject
    DeliveryFile file;

    @Inject
    RequestDesk desk;

    @Inject
    Clocks clocks;

    @Inject
    CustodyLog custody;

    /** Sends it; T4 stops as of the day of the dispatch. From now on the appointing side reads the conclusion. */
    public DeliverySheet deliver(RequestNumber number, Delivery form) {
        conclusions.hold(number, Step.DELIVERY);
        LocalDate signedOn = conclusions.signedAt(number).atZone(Time.ASTANA).toLocalDate();
        Delivery delivery = form.complete(signedOn, file.today());
        Standing conclusion = conclusions.standing(number);
        String role = desk.advance(number, Step.DELIVERY, delivery);
        conclusions.deliver(number);
        Instant stopped = delivery.stops(file.instant());
        Term term = Term.of(clocks.stop(number, "T4", stopped), stopped);
        file.record(number, conclusion.version(), delivery, term);
        custody.append(act("conclusion.delivered", number, conclusion, role)
                .because(delivery.channel().name())
                .with(delivery.addressee())
                .detail("dispatchedOn", delivery.dispatchedOn())
                .detail("tracking", delivery.tracking())
                .detail("t4", term.word()));
        return file.sheet(number);
    }

    /** Notes the receipt that came; once. */
    public DeliverySheet receive(RequestNumber number, Arrival form) {
        DeliverySheet sent = file.sheet(number);
        if (sent.receipt() != null) throw Refusal.conflict("delivery.receiptAlready");
        Arrival arrival = form.complete(sent.dispatchedOn(), file.today());
        file.record(number, arrival);
        custody.append(act("conclusion.receiptCame", number, conclusions.standing(number), Roles.REGISTRAR)
                .because("receipt")
                .with(arrival.by())
                .detail("receivedOn", arrival.receivedOn()));
        return file.sheet(number);
    }

    /** The dispatch with its receipt, for all who take part in the case. */
    @RolesAllowed("**")
    public DeliverySheet sheet(RequestNumber number) {
        return file.sheet(number);
    }

    private static Act act(String action, RequestNumber number, Standing conclusion, String role) {
        return Act.onConclusion(action, number.text(), conclusion.version())
                .as(role)
                .capacity(Capacity.REGISTRY.word())
                .before(conclusion.pdfSha256());
    }
}
