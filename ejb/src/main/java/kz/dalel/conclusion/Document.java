package kz.dalel.conclusion;

import kz.dalel.kernel.Refusal;
import kz.dalel.vault.VaultObject;

/** A file of a conclusion that can be read: its print, or the scan of the signed paper; size in bytes. */
public record Document(String request, int version, String sha256, long size, String name) {

    /** Which of the two. */
    public enum Which {
        PRINT,
        SCAN
    }

    static Document of(ConclusionSheet sheet, Which which) {
        if (which == Which.SCAN) {
            SignatureSheet signature = sheet.signature();
            if (signature == null) throw Refusal.conflict("conclusion.notSigned");
            return new Document(
                    sheet.request(),
                    sheet.version(),
                    signature.scanSha256(),
                    signature.scanSize(),
                    signature.scanName());
        }
        if (sheet.pdfSha256() == null) throw Refusal.conflict("conclusion.notFrozen");
        String name = sheet.request() + "-conclusion-" + sheet.version() + ".pdf";
        return new Document(sheet.request(), sheet.version(), sheet.pdfSha256(), sheet.pdfSize(), name);
    }

    VaultObject object() {
        return new VaultObject(request, sha256);
    }
}
