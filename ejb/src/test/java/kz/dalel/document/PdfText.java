package kz.dalel.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Reads printed papers for the tests: their text, and what veraPDF says of them. */
public final class PdfText {
    private PdfText() {}

    /** The whole text. */
    public static String of(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The text of one page, counted from 1. */
    public static String of(Path file, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return stripper.getText(document);
        }
    }

    /** The text that lies within the right edge of its page. */
    static String within(Path file) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getXDirAdj() + text.getWidthDirAdj() < text.getPageWidth()) super.processTextPosition(text);
            }
        };
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return stripper.getText(document);
        }
    }

    static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    /** The rules of PDF/A-2b that the file breaks, as veraPDF words them. */
    public static List<String> faultsAsPdfA2b(Path file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = new ArrayList<>();
            result.getTestAssertions().forEach(a -> faults.add(a.getRuleId() + " " + a.getMessage()));
            if (!result.isCompliant() && faults.isEmpty()) faults.add("not compliant");
            return faults;
        }
    }
}
