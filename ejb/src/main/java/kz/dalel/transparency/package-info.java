/**
 * The public half of the custody log: leaves, tiles, signed checkpoints, keys and witnesses, those that ask and those that are
 * told. May use {@code custody}, {@code kernel} and {@code proof}.
 */
package kz.dalel.transparency;
