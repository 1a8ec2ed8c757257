package kz.dalel.handover;

import jakarta.persistence.Embeddable;
import kz.dalel.kernel.Mandatory;

/**
 * Somebody without an account: a courier, a clerk of the court.
 *
 * @param serviceId number of the service identity card that he showed
 * @param authority number and date of his power of attorney
 */
@Embeddable
public record Outside(String name, String serviceId, String authority) {

    /** The same in readable lines, of who gives or receives; refused where something is not said. */
    Outside complete() {
        return complete("handover.outside");
    }

    /** The same of who carries an object. */
    Outside asCourier() {
        return complete("handover.courier");
    }

    private Outside complete(String who) {
        Mandatory.all(
                "handover.incomplete",
                () -> Mandatory.line(who + ".name", name),
                () -> Mandatory.line(who + ".serviceId", serviceId),
                () -> Mandatory.line(who + ".authority", authority));
        return new Outside(
                Mandatory.line(who + ".name", name),
                Mandatory.line(who + ".serviceId", serviceId),
                Mandatory.line(who + ".authority", authority));
    }
}
