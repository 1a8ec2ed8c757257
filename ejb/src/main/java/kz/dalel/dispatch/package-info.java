/**
 * The signed conclusion leaves the Center: channel, day and addressee, later its receipt. The day of the dispatch counts for the
 * term T4 (Law art. 34(5)), whenever it is recorded. May use {@code conclusion}, {@code request}, {@code custody}, {@code kernel}.
 */
package kz.dalel.dispatch;
