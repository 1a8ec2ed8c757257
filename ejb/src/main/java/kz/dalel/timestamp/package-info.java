/**
 * Time stamps (RFC 3161): an authority outside of the house states when a checkpoint existed. May use {@code transparency},
 * {@code kernel} and {@code proof}.
 */
package kz.dalel.timestamp;
