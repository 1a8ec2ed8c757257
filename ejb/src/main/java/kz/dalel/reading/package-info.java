/**
 * Who read what: readings of a case out of the log, as far as they are told yet, and searches, which are kept beside it. May use
 * {@code request}, {@code custody} and {@code kernel}.
 */
package kz.dalel.reading;
