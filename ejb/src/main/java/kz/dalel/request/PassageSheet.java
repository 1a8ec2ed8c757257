package kz.dalel.request;

import java.time.Instant;

/** A passage of the case: how, from whom to whom, under which case numbers, on which ground; bodies by their codes. */
public record PassageSheet(
        int ordinal, Passage.Kind kind, Holder from, Holder to, String ground, String passedBy, Instant passedAt) {
    /** Who appointed then: code of the body, name and post, number of the criminal or other case. */
    public record Holder(String body, String person, String caseNumber) {}
}
