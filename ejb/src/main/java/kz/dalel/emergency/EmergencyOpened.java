package kz.dalel.emergency;

import java.time.Instant;
import kz.dalel.request.RequestNumber;

/**
 * Somebody was let into a case for an emergency: told to whoever observes it, in the transaction of the act, after its entry. The
 * agency of the case and the auditors have to hear of it.
 *
 * @param reader the account of who reads
 * @param decider the account of who let him in
 * @param until when it ends by itself, exclusive
 */
public record EmergencyOpened(RequestNumber request, String reader, String decider, String reason, Instant until) {}
