/**
 * Agencies, sites and officers with versioned names, and who of them is away. May use {@code custody} and {@code kernel}.
 */
package kz.dalel.agency;
