/**
 * Acts on paper for the file, which people sign by hand: of a discrepancy between list and objects, of a handover. What the
 * system knows is printed, what it does not know yet is left open to be filled in. Keeps nothing. May use {@code handover},
 * {@code exhibit}, {@code request}, {@code agency}, {@code document}, {@code kernel}.
 */
package kz.dalel.paper;
