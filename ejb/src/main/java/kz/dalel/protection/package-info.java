/**
 * Protected persons (CPC art. 97): a request calls them by a pseudonym, and who they are is read with a reason that is kept. May
 * use {@code request}, {@code custody} and {@code kernel}.
 */
package kz.dalel.protection;
