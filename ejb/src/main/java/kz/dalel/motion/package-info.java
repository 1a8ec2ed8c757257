/**
 * Motions: what the Center asks of the appointing body while it works (an extension, leave to destroy or alter, another expert),
 * and the answers. May use {@code exhibit}, {@code request}, {@code custody}, {@code kernel}.
 */
package kz.dalel.motion;
