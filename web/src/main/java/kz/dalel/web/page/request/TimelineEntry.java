package kz.dalel.web.page.request;

import java.time.Instant;

/** A line of {@code dalel/timeline.xhtml}: when, who, what, and more of it in words. */
public record TimelineEntry(Instant time, String actor, String action, String detail) {}
