/** The custody log: one entry for each act, written in the act's own transaction. May use {@code kernel} and {@code proof}. */
package kz.dalel.custody;
