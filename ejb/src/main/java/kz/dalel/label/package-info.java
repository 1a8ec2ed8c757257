/**
 * Labels of objects: their number as a QR code and in letters, so that a scanner and a person read the same. May use {@code
 * exhibit}, {@code store}, {@code request}, {@code document}, {@code kernel}.
 */
package kz.dalel.label;
