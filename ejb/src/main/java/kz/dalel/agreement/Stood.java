package kz.dalel.agreement;

import kz.dalel.request.State;

/**
 * Where a request stands.
 *
 * @param sent whether it was ever submitted: before that no process knows it
 */
public record Stood(String number, State state, boolean sent) {}
