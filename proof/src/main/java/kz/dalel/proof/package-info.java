/**
 * What a court needs to check the custody log without trusting the Center: the entry, its canonical form and its
 * commitment.
 *
 * <p>Uses the JDK alone, and of it neither clock, randomness, files nor network: whoever doubts a result can read this
 * package in an hour or write a second one from {@code docs/custody-log.md}. Every other module may use it; it uses
 * none.
 */
package kz.dalel.proof;
