/** The conclusion: drafts, review, form check, signature, delivery. May use the conventions. */
package kz.dalel.web.rest.conclusion;
