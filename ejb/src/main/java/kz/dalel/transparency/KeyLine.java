package kz.dalel.transparency;

/**
 * A key of the log and the trees that it signs.
 *
 * @param vkey in the form of a signed note
 * @param from the entries of the smallest tree that it may sign
 * @param until of the largest; null for the key that signs now
 * @param entry place of the entry that announces it; null for the first key
 */
public record KeyLine(String vkey, long from, Long until, Long entry) {}
