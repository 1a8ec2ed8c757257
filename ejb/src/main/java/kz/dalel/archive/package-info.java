/**
 * The archive: cases whose objects are back and whose bytes were found intact, for as long as the rule of their kind says; holds;
 * disposal by two people, after which entries and digests stay and the bytes are gone. May use {@code fixity}, {@code exhibit},
 * {@code request}, {@code custody}, {@code upload}, {@code vault}, {@code kernel}.
 */
package kz.dalel.archive;
