/**
 * Notices: what a person has to do or is told of in his cases, in the application; and how he wants mail about them. Hears of
 * it by events. May use {@code request}, {@code handover}, {@code exhibit}, {@code fixity}, {@code emergency}, {@code
 * correspondence}, {@code diary}, {@code visa} and {@code kernel}.
 */
package kz.dalel.notice;
