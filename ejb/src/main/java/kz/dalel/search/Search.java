package kz.dalel.search;

import java.time.Instant;
import kz.dalel.kernel.Cursor;

/**
 * What is wanted of the list of requests, and in which order: by number, the newest first, where a text is looked for; by change
 * where an instant is given; else by due date.
 *
 * @param states only these, comma separated; null for all
 * @param text part of the number or of the case number, at least three signs; null for all
 * @param updatedSince only what changed after; null for all
 * @param after the place of the last line seen; null from the beginning
 * @param limit at most so many lines
 */
public record Search(String states, String text, Instant updatedSince, Cursor after, int limit) {
    /** The list by due date, from its beginning. */
    public static Search in(String states, int limit) {
        return new Search(states, null, null, null, limit);
    }

    /** The order of the list. */
    Order order() {
        if (text != null) return Order.NUMBER;
        return updatedSince == null ? Order.DUE : Order.CHANGE;
    }

    /** What a list goes by. */
    enum Order {
        DUE,
        CHANGE,
        NUMBER
    }
}
