package kz.dalel.agreement;

import kz.dalel.request.State;

/**
 * A request that does not stand where its process waits.
 *
 * @param state null where there is a process and no such request
 * @param waits at which tasks its processes wait; {@code -} for none
 */
public record Apart(String request, State state, String waits) {}
