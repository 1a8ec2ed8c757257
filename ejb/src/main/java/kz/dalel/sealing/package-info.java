/**
 * Sealed cases: they show to persons named on them and through no body. The rule itself is in the database, where participation
 * is asked; here it is decided who is named, and why. May use {@code request}, {@code agency}, {@code custody} and {@code kernel}.
 */
package kz.dalel.sealing;
