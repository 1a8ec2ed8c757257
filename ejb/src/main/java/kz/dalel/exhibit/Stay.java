package kz.dalel.exhibit;

import java.time.Instant;

/**
 * A time in one person's hands and at one place; it ends where the next begins.
 *
 * @param holder {@code user:<id>}, or the name of somebody without an account
 * @param holderName his name
 * @param why key of what led to it: {@code receipt}, {@code handover}, {@code move}, {@code return}
 */
public record Stay(int ordinal, String holder, String holderName, String place, Instant since, String why) {}
