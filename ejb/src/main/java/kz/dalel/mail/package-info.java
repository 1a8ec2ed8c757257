/**
 * Mail about notices, carried out of the house: how many there are and where, and nothing of any case. Off unless the operator
 * names a mail server. May use {@code document} and {@code kernel}.
 */
package kz.dalel.mail;
