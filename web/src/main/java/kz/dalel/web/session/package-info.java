/** Who is logged in, his introduction to the domain, and the two ways a session ends. May use {@code agency}, {@code kernel} and {@code language}. */
package kz.dalel.web.session;
