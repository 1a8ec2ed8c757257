package kz.dalel.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;
import kz.dalel.kernel.Time;

/**
 * How the conclusion left.
 *
 * @param dispatchedOn the day, in Astana; it counts for the term
 * @param tracking the number of the parcel or letter; only where there is one
 * @param addressee to whom, by name and post or body
 */
public record Delivery(Channel channel, LocalDate dispatchedOn, String tracking, String addressee) {

    /** The ways of a document. */
    public enum Channel {
        POST,
        COURIER,
        IN_PERSON,
        ELECTRONIC
    }

    /** The same in readable words; refused when something is missing, or the day is not possible. */
    Delivery complete(LocalDate signedOn, LocalDate today) {
        Channel way = Mandatory.value("delivery.channel", channel);
        LocalDate day = Mandatory.value("delivery.dispatchedOn", dispatchedOn);
        if (day.isAfter(today)) throw Refusal.invalid("delivery.inFuture", day);
        if (day.isBefore(signedOn)) throw Refusal.invalid("delivery.beforeSignature", day, signedOn);
        return new Delivery(
                way,
                day,
                Statement.orNone("delivery.tracking", tracking, Statement.LINE),
                Statement.of("delivery.addressee", addressee, Statement.LINE));
    }

    /** The instant as of which the term stops: the end of that day, or now where the day is not over. */
    Instant stops(Instant now) {
        Instant end =
                dispatchedOn.plusDays(1).atStartOfDay(Time.ASTANA).toInstant().minus(1, ChronoUnit.MICROS);
        return end.isBefore(now) ? end : now;
    }
}
