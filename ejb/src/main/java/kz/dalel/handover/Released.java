package kz.dalel.handover;

import java.time.Instant;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.request.RequestNumber;

/**
 * An object waits for somebody to receive it: told to whoever observes it, in the transaction of the act.
 *
 * @param receiver the party that receives, {@code user:<id>}; a name for somebody from outside
 */
public record Released(RequestNumber request, ExhibitNumber exhibit, String receiver, Instant at) {}
