/**
 * Reading a case for an emergency ("break-glass"): one asks, another lets him in, for hours; all of it stands in the log of the
 * case. May use {@code request}, {@code custody} and {@code kernel}.
 */
package kz.dalel.emergency;
