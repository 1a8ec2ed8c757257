/** Agencies, sites and officers with versioned names. May use {@code kernel}. */
package kz.dalel.agency;
