/**
 * The public half of the custody log: leaves, tiles, signed checkpoints and witnesses.
 * May use {@code kernel} and {@code proof}.
 */
package kz.dalel.transparency;
