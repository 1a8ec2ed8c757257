/**
 * Lawful erasure of the text and nonce of an entry of the custody log, by two people. Asking and confirming are acts with an
 * entry each, about the subject of the erased entry, so that its history tells what is missing and by which act. May use
 * {@code custody} and {@code kernel}.
 */
package kz.dalel.erasure;
