/** The page of a case: its facts, people, what happened, and which forms of steps are open to the reader. May use the desks, {@code language}, {@code page}. */
package kz.dalel.web.page.request;
