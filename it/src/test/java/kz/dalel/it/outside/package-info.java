/**
 * The log and the world outside: witnesses that are told, authorities that stamp, keys that change. On a stack of its own,
 * whose list of witnesses, keys and server are changed.
 */
package kz.dalel.it.outside;
