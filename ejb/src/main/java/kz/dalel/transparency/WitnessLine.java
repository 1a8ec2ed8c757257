package kz.dalel.transparency;

import java.time.Instant;

/**
 * What a witness has signed of the log.
 *
 * @param vkey its public key
 * @param agency code of the body that runs it; null where that is none of ours
 * @param size of the largest tree that it signed, in entries; 0 before its first
 * @param at when that signature came; null before the first
 * @param lag how many entries of the log it has not signed
 * @param told whether the log tells it of checkpoints; else it asks
 * @param push what came of the last telling; null where there was none
 */
public record WitnessLine(
        String name, String vkey, String agency, long size, Instant at, long lag, boolean told, PushLine push) {}
