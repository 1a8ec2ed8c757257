/**
 * The Center's policy as decision tables: what they say, their versions, who put which into force. May use {@code custody},
 * {@code kernel}.
 */
package kz.dalel.policy;
