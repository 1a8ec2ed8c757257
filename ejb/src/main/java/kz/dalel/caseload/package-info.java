/**
 * Figures for supervisors and statisticians: how many cases stand where, which terms end, who has how much in hand. Reads with SQL
 * of its own; nobody depends on it. May use {@code request}, {@code law} and {@code kernel}.
 */
package kz.dalel.caseload;
