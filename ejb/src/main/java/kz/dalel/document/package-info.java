/**
 * Documents on paper: a model of headings, facts, tables and texts, printed as PDF/A-2b with the digest of the content and
 * the page number on every page. Knows nothing of cases. Texts are hostile until printed: markup is escaped, and a character
 * that the font does not have, or that hides or turns what is read, is printed as its code point. May use {@code kernel}.
 */
package kz.dalel.document;
