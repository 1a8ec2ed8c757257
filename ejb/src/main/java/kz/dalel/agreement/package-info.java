/**
 * Whether each request stands where its process waits: looked at every night, told to who keeps the system. May use
 * {@code request}, {@code kernel}.
 */
package kz.dalel.agreement;
