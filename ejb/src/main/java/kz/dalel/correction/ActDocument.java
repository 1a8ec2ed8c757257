package kz.dalel.correction;

import kz.dalel.kernel.Refusal;
import kz.dalel.vault.VaultObject;

/**
 * A file of an act of correction that can be read: its print, or the scan of the signed paper; size in bytes.
 *
 * @param version of the conclusion
 */
public record ActDocument(String request, int version, String act, String sha256, long size, String name) {

    /** Which of the two. */
    public enum Which {
        PRINT,
        SCAN
    }

    static ActDocument of(CorrectionSheet sheet, Which which) {
        if (sheet.act() == null) throw Refusal.conflict("correction.notPrinted");
        String number = sheet.act().number();
        if (which == Which.PRINT)
            return new ActDocument(
                    sheet.request(),
                    sheet.version(),
                    number,
                    sheet.act().pdfSha256(),
                    sheet.act().pdfSize(),
                    number + ".pdf");
        if (sheet.signed() == null) throw Refusal.conflict("correction.notSigned");
        return new ActDocument(
                sheet.request(),
                sheet.version(),
                number,
                sheet.signed().scanSha256(),
                sheet.signed().scanSize(),
                sheet.signed().scanName());
    }

    VaultObject object() {
        return new VaultObject(request, sha256);
    }
}
