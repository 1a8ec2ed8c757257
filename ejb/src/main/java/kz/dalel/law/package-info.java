/** Articles, grounds, terms, counting rules and the working-day calendar as versioned reference data. May use {@code kernel}. */
package kz.dalel.law;
