/** The page of an exhibit: facts, metadata, custody. May use the desks, {@code language}, {@code page}. */
package kz.dalel.web.page.exhibit;
