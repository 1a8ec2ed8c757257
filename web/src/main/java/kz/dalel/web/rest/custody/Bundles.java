package kz.dalel.web.rest.custody;

import jakarta.ws.rs.core.Response;
import kz.dalel.certificate.Certificate;
import kz.dalel.web.rest.convention.Printout;

/** How proofs leave the house: a bundle as a file to save, a certificate as a page or with its bundle. */
final class Bundles {
    private Bundles() {}

    static Response saved(byte[] bundle, String number) {
        return Printout.saved(bundle, number + "-proof.zip");
    }

    static Response given(Certificate certificate, String format, String number, String language) {
        if (format.equals("zip")) return Printout.saved(certificate.withProof(), number + "-certificate.zip");
        return Printout.shown(certificate.pdf(), number + "-certificate", language);
    }
}
