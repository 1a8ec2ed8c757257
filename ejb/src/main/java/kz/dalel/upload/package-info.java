/**
 * Files on their way in: received in parts, each from its owner alone, and claimed once, by one case. Bytes move outside
 * transactions; short transactions open and close the record. May use {@code vault} and {@code kernel}.
 */
package kz.dalel.upload;
