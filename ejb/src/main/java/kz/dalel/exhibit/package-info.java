/**
 * The objects of a request: with their origin, their file where they have one, their receipt and their return. One act on
 * several things has one entry for each of them and one for the request, so that the history of an exhibit and that of its
 * request are each complete without the other. A reading of content is an act: its entry is committed before the first byte.
 * Bytes are read outside transactions. May use {@code request}, {@code vault}, {@code upload}, {@code custody}, {@code
 * agency}, {@code law}, {@code kernel}.
 */
package kz.dalel.exhibit;
