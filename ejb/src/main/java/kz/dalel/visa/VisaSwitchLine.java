package kz.dalel.visa;

import java.time.Instant;

/**
 * That it was set whether a body keeps an internal visa.
 *
 * @param body its code
 * @param setBy by name
 * @param present whether it holds now: the newest of its body
 */
public record VisaSwitchLine(String body, boolean kept, String ground, String setBy, Instant setAt, boolean present) {}
