/**
 * The bytes of the cases: uploads in parts, and the vault that keeps each object under its case and digest. Uses {@code
 * kernel} only. Bytes move outside transactions; short transactions open and close the record.
 */
package kz.dalel.vault;
