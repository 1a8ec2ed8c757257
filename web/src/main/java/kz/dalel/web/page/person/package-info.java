/** The page of a person: what the log says of him. May use the desks, {@code page.request}. */
package kz.dalel.web.page.person;
