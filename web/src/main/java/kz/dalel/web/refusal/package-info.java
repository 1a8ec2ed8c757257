/** One place where a refusal of the domain becomes words on a page, and a fault becomes a page with a reference. May use {@code kernel} and {@code language}. */
package kz.dalel.web.refusal;
