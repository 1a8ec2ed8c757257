/**
 * Proofs of entries for those to whom they show, on the page and as a file for a court. May use {@code timestamp},
 * {@code transparency}, {@code custody}, {@code kernel} and {@code proof}.
 */
package kz.dalel.proving;
