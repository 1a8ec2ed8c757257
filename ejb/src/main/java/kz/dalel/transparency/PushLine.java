package kz.dalel.transparency;

import java.time.Instant;

/**
 * What came of the last telling of a witness.
 *
 * @param outcome in a word
 * @param size of the checkpoint, in entries
 * @param detail the status of the answer, or what failed; null where there is no more to say
 */
public record PushLine(PushOutcome outcome, long size, String detail, Instant at) {}
