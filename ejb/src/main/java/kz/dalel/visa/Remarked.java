package kz.dalel.visa;

import java.time.Instant;
import kz.dalel.request.RequestNumber;

/**
 * A colleague of the appointing person put remarks on a request: told to whoever observes it, in the transaction of the act, after
 * its entry.
 *
 * @param appointing the account of the appointing person
 */
public record Remarked(RequestNumber request, String appointing, Instant at) {}
