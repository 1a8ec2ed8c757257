package kz.dalel.web.page.request;

import java.time.Instant;

/**
 * A line of {@code dalel/timeline.xhtml}: who did what and when, more of it in words, and how it is proved.
 *
 * @param about what it was done to; null where the page itself tells
 */
public record TimelineEntry(Instant time, Who actor, String action, Link about, String detail, String proof) {

    /** Whoever acted: his name, the account that leads to his history or null, and as what he acted. */
    public record Who(String name, String account, String as) {}

    /** A thing by name, and the page on which it is shown. */
    public record Link(String name, String page) {}
}
