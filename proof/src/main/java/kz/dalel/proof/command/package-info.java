/** The programs on the command line: {@code verify}, {@code witness} and {@code key}; the JDK alone. */
package kz.dalel.proof.command;
