/**
 * The registers of methods and tools: versions, validation, approval, verification, and who may use what. May use
 * {@code agency}, {@code custody}, {@code kernel}.
 */
package kz.dalel.method;
