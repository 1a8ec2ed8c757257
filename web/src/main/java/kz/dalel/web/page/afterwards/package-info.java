/** What comes after a conclusion, on pages: links, testimony, outcome, corrections, the archive, and the check of a paper. */
package kz.dalel.web.page.afterwards;
