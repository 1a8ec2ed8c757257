package kz.dalel.web.page.request;

import java.time.Instant;

/**
 * A line of {@code dalel/timeline.xhtml}: when, who, what, more of it in words, and how it is proved.
 *
 * @param person the account of whoever acted, for the way to his history; null for a machine and where it is that history
 * @param about what it was done to; null where the page itself tells
 */
public record TimelineEntry(
        Instant time, String actor, String person, String action, About about, String detail, String proof) {

    /** A thing by name, and the page on which it is shown. */
    public record About(String name, String page) {}
}
