/**
 * The supervising prosecutor: who says that he supervises a case, and what he sees of it. He reads and writes nothing into it.
 * May use {@code request}, {@code agency}, {@code custody} and {@code kernel}.
 */
package kz.dalel.supervision;
