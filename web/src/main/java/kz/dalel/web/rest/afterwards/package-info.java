/** What comes after a conclusion: links, testimony, outcome, corrections, the archive, and the check of a paper. */
package kz.dalel.web.rest.afterwards;
