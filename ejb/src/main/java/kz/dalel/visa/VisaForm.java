package kz.dalel.visa;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * What a colleague says of a request.
 *
 * @param remarks what he remarks; for {@link Kind#REMARKS} alone
 */
public record VisaForm(Kind kind, String remarks) {
    /** How he puts his visa. */
    public enum Kind {
        SEEN,
        REMARKS
    }

    /** The same as it is kept; refused where remarks are missing, or written though there shall be none. */
    VisaForm complete() {
        Mandatory.value("visa.kind", kind);
        if (kind == Kind.REMARKS) return new VisaForm(kind, Statement.of("visa.remarks", remarks, Statement.PARAGRAPH));
        if (remarks != null && !Plain.isBlank(remarks)) throw Refusal.invalid("visa.seenWithRemarks");
        return new VisaForm(kind, null);
    }
}
