/** The store: scan first, then what the object is, who has it and what comes next. May use the desks, {@code language}, {@code page}. */
package kz.dalel.web.page.store;
