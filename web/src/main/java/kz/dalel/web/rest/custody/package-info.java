/** The public half of the custody log, and proofs for those who take part in a case. May use the conventions. */
package kz.dalel.web.rest.custody;
