package kz.dalel.fixity;

import java.time.Instant;
import kz.dalel.request.RequestNumber;

/**
 * Stored bytes are not what they were: told to whoever observes it, in the transaction that wrote the alarm down.
 *
 * @param exhibit number of the object; null for a document of the case
 */
public record AlarmRaised(RequestNumber request, String exhibit, Instant at) {}
