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
        return new Outside(
                Mandatory.line("handover.outside.name", name),
                Mandatory.line("handover.outside.serviceId", serviceId),
                Mandatory.line("handover.outside.authority", authority));
    }

    /** The same of who carries an object. */
    Outside asCourier() {
        return new Outside(
                Mandatory.line("handover.courier.name", name),
                Mandatory.line("handover.courier.serviceId", serviceId),
                Mandatory.line("handover.courier.authority", authority));
    }
}
