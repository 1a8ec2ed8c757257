/**
 * What was done otherwise than a method says: recorded by the expert, authorised by another, and what quality learns of it without
 * reading a case. May use {@code request}, {@code custody}, {@code kernel}.
 */
package kz.dalel.deviation;
