/**
 * What a court needs to check the custody log without trusting the Center: here the entry, its canonical form and its
 * commitment; in the packages below the tree, its signatures, proofs, their checking and the witness.
 *
 * <p>Uses the JDK alone, and this package of it neither clock, randomness, files nor network, but for {@link
 * kz.dalel.proof.Main}, which starts the programs: whoever doubts a result can read it in an hour or write a second one
 * from {@code docs/custody-log.md}. Every other module may use it; it uses none.
 */
package kz.dalel.proof;
