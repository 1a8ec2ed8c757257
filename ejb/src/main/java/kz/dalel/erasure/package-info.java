/**
 * Lawful erasure of the text and nonce of an entry of the custody log, by two people. Asking and confirming are acts with an
 * entry each, about the subject of the erased entry, so that its history tells what is missing and by which act. The scanned act
 * is a document of the entry's case, and whoever confirms has read it: that reading is an act too. May use {@code custody},
 * {@code upload}, {@code vault} and {@code kernel}.
 */
package kz.dalel.erasure;
