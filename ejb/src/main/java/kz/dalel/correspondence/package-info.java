/**
 * The logged thread of a case: what expert and appointing person say to each other, and calls, noted. May use {@code request},
 * {@code custody} and {@code kernel}.
 */
package kz.dalel.correspondence;
