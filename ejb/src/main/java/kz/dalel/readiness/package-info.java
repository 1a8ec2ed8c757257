/**
 * The admissibility readiness of a case: which requirements apply, whether they are met, what to do next; a list, no score. May use
 * {@code request}, {@code kernel}.
 */
package kz.dalel.readiness;
