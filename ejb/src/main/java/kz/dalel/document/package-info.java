/**
 * Documents on paper: a model of headings, facts, tables, codes and texts, printed as PDF/A-2b with a line and the page number on
 * every page; under a conclusion it is the digest of its content. Knows nothing of cases. Texts are hostile until printed: markup is escaped, and a character
 * that the font does not have, or that hides or turns what is read, is printed as its code point. May use {@code kernel}.
 */
package kz.dalel.document;
