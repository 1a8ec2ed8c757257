/**
 * Fixity: every stored object is read anew from time to time, when somebody asks and when objects leave. A mismatch raises an
 * alarm, and an exhibit under alarm is not used until a person lifts it with a reason. The schedule has rows only, what it
 * finds wrong has an entry too; what people do has an entry each. Bytes are read outside transactions. May use {@code
 * exhibit}, {@code request}, {@code vault}, {@code custody}, {@code kernel}.
 */
package kz.dalel.fixity;
