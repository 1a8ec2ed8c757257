package kz.dalel.web.page.request;

import java.time.Instant;

/** A line of {@code dalel/timeline.xhtml}: when, who, what, more of it in words, and how it is proved. */
public record TimelineEntry(Instant time, String actor, String action, String detail, String proof) {}
