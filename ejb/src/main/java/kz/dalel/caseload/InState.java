package kz.dalel.caseload;

import kz.dalel.request.State;

/** How many cases stand in a state. */
public record InState(State state, Count count) {}
