package kz.dalel.search;

import java.time.Instant;

/**
 * What is wanted of the list of requests.
 *
 * @param states only these, comma separated; null for all
 * @param text part of the number or of the case number; null for all
 * @param updatedSince only what changed after; null for all
 * @param afterDue keyset: the due instant of the last line seen; null from the beginning
 * @param afterNumber keyset: the number of the last line seen
 * @param limit at most so many lines
 */
public record Search(
        String states, String text, Instant updatedSince, Instant afterDue, String afterNumber, int limit) {}
