package kz.dalel.dispatch;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/** That the conclusion came: on which day, and who took it, by name and post. */
public record Arrival(LocalDate receivedOn, String by) {

    /** The same in readable words; refused when it came before it left, or tomorrow. */
    Arrival complete(LocalDate dispatchedOn, LocalDate today) {
        LocalDate day = Mandatory.value("delivery.receivedOn", receivedOn);
        if (day.isAfter(today)) throw Refusal.invalid("delivery.inFuture", day);
        if (day.isBefore(dispatchedOn)) throw Refusal.invalid("delivery.beforeDispatch", day, dispatchedOn);
        return new Arrival(day, Statement.of("delivery.by", by, Statement.LINE));
    }
}
