/**
 * Lists of requests for those who take part in them: what fits a search, what waits for whom. Reads with SQL of its own;
 * nobody depends on it. May use {@code request} and {@code kernel}.
 */
package kz.dalel.search;
