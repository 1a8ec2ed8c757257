/**
 * What comes of a conclusion: the expert is summoned and testifies, the court relies on it, rejects it or orders a repeat. May use
 * {@code request}, {@code law}, {@code custody}, {@code kernel}.
 */
package kz.dalel.testimony;
