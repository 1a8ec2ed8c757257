package kz.dalel.search;

import java.time.Instant;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.State;

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
