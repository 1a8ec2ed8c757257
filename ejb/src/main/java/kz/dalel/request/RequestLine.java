package kz.dalel.request;

import java.time.Instant;

/** A request in a list. */
public record RequestLine(
        String number,
        State state,
        RequestDraft.Kind kind,
        String caseNumber,
        String appointingBody,
        String appointingPerson,
        String expert,
        boolean urgent,
        boolean demo,
        Instant due,
        Instant changedAt) {}
