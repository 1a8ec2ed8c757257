/** How the API says what went wrong: problem documents of RFC 9457 in the caller's language. May use {@code json}. */
package kz.dalel.web.rest.problem;
