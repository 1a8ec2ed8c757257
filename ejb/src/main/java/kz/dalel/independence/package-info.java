/**
 * What ties officers to a side: bodies from which they are seconded or on which they depend, audits that led to a prosecution.
 * May use {@code agency}, {@code custody}, {@code kernel}.
 */
package kz.dalel.independence;
