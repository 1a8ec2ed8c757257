/** Kazakh, Russian, English: which one the reader wants, the words, dates, counts and sizes in it. May use {@code kernel}. */
package kz.dalel.web.language;
