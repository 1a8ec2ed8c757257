package kz.dalel.request;

import java.time.Instant;

/**
 * A case passed to another appointing person or under another case number, in the transaction of that act; whoever had it still
 * takes part at this moment.
 *
 * @param toAnotherBody whether another body appoints from now on
 */
public record CasePassed(RequestNumber request, Passage.Kind kind, boolean toAnotherBody, Instant at) {}
