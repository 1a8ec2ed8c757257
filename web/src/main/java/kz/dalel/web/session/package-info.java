/**
 * Who is logged in, his introduction to the domain, how surely he is known, and the two ways a
 * session ends. May use {@code agency}, {@code kernel}, {@code emergency}, {@code language} and
 * {@code refusal}.
 */
package kz.dalel.web.session;
