package kz.dalel.correction;

import java.util.Locale;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/**
 * How an act of correction was signed: on paper, which was printed, signed, sealed and scanned.
 *
 * @param scan the upload that holds the scan of the signed paper
 * @param digest the first 16 hex digits as they stand on the paper
 * @param pages as they stand on the paper
 */
public record ActSignature(String scan, String digest, Integer pages) {
    static final int DIGITS = 16;

    /** The same without white space; refused when it is no signature: a click is none. */
    ActSignature checked() {
        if (scan == null || scan.isBlank()) throw Refusal.invalid("signature.noScan");
        String digits =
                Mandatory.text("signature.digest", digest).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return new ActSignature(scan.strip(), digits, Mandatory.value("signature.pages", pages));
    }

    /** Refused when the paper that was signed is not the act that was printed. */
    void fits(String contentSha256, int printedPages) {
        String printed = contentSha256.substring(0, DIGITS);
        if (!digest.equals(printed)) throw Refusal.invalid("signature.digestDiffers", digest, printed);
        if (pages != printedPages) throw Refusal.invalid("signature.pagesDiffer", pages, printedPages);
    }
}
