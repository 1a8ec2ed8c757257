package kz.dalel.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints papers as PDF/A-2b (ISO 19005-2). Takes seconds for a long one: never inside a transaction. */
public final class Press {
    static {
        XRLog.listRegisteredLoggers()
                .forEach(logger -> XRLog.setLevel(logger, Level.WARNING)); // it tells of each page else
    }

    private Press() {}

    /** Prints the paper into the file. */
    public static Printed print(Paper paper, Path file) {
        MessageDigest digest = sha256();
        try {
            try (OutputStream bytes = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                render(Sheet.of(paper), bytes);
            }
            try (PDDocument printed = Loader.loadPDF(file.toFile())) {
                String sha256 = HexFormat.of().formatHex(digest.digest());
                return new Printed(sha256, Files.size(file), printed.getNumberOfPages());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void render(String sheet, OutputStream bytes) throws IOException {
        PdfRendererBuilder press = new PdfRendererBuilder();
        press.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
        press.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (Typeface face : Typeface.values())
            press.useFont(face::open, Typeface.FAMILY, face.weight(), FontStyle.NORMAL, true);
        press.useUriResolver((base, uri) -> null); // a document fetches nothing
        press.withProducer("Dalel");
        press.withHtmlContent(sheet, null);
        press.toStream(bytes);
        press.run();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
