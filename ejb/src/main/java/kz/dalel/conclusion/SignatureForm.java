package kz.dalel.conclusion;

import java.util.Locale;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/**
 * How a conclusion was signed: on paper, which was printed, signed, sealed and scanned.
 *
 * @param scan the upload that holds the scan of the signed paper
 * @param digest the first 16 hex digits as they stand on the paper
 * @param pages as they stand on the paper
 */
public record SignatureForm(Kind kind, String scan, String digest, Integer pages) {
    /** Hex digits of the digest that a person copies from the paper. */
    public static final int DIGITS = 16;

    /** The ways of signing. */
    public enum Kind {
        PAPER,
        ELECTRONIC
    }

    /** The same without white space; refused when it is no signature: a click is none. */
    public SignatureForm complete() {
        if (Mandatory.value("signature.kind", kind) == Kind.ELECTRONIC)
            throw Refusal.invalid("signature.electronicNotYet");
        if (scan == null || scan.isBlank()) throw Refusal.invalid("signature.noScan");
        String digits =
                Mandatory.text("signature.digest", digest).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return new SignatureForm(kind, scan.strip(), digits, Mandatory.value("signature.pages", pages));
    }

    /** Refused when the paper that was signed is not the document that was frozen. */
    public void fits(String signedSha256, int frozenPages) {
        String printed = signedSha256.substring(0, DIGITS);
        if (!digest.equals(printed)) throw Refusal.invalid("signature.digestDiffers", digest, printed);
        if (pages != frozenPages) throw Refusal.invalid("signature.pagesDiffer", pages, frozenPages);
    }
}
