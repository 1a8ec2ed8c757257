/**
 * The public half of the custody log: leaves, tiles, signed checkpoints, witnesses, and the proofs that an entry stands in it.
 * May use {@code custody}, {@code agency}, {@code kernel} and {@code proof}.
 */
package kz.dalel.transparency;
