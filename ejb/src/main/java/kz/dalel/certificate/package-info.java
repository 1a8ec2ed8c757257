/**
 * What the log proves, on one page of paper for those who run no programs: the certificate of an exhibit or of a case, which
 * says as plainly what is not proved, and the sheet of a week, which is stamped and filed. Tells nothing that the verifier of
 * {@code proof} has not confirmed. May use {@code proving}, {@code transparency}, {@code exhibit}, {@code request}, {@code
 * agency}, {@code document}, {@code kernel} and {@code proof}.
 */
package kz.dalel.certificate;
