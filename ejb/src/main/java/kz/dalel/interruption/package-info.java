/**
 * What interrupts a study or ends it before a conclusion: challenge, suspension, impossibility; and the notice who the expert is.
 * May use {@code request}, {@code law}, {@code custody}, {@code upload}, {@code vault}, {@code kernel}.
 */
package kz.dalel.interruption;
