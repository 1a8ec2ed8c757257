package kz.dalel.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints papers as PDF/A-2b (ISO 19005-2). Takes seconds for a long one: never inside a transaction. */
public final class Press {
    /** Sizes of letters for what has to stand on one page, in points. */
    private static final List<Double> LETTERS = List.of(10.2, 9.5, 8.8, 8.2);

    private static final double SEVERAL_PAGES = 9.5;

    /** How large the letters of each typeface are, found once; a typeface that a paper does not use is not read for it. */
    private static final FSCacheEx<String, FSCacheValue> MEASURES = new FSDefaultCacheStore();

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

    /** Prints the leaf on one page, in letters as large as they can be, and only where that cannot be on several. */
    public static byte[] print(Leaf leaf) {
        return alone(leaf, LETTERS).orElseGet(() -> render(Sheet.of(leaf, SEVERAL_PAGES)));
    }

    /** Prints the first of the leaves that stands on one page; the last has to. */
    public static byte[] onOnePage(List<Supplier<Leaf>> leaves) {
        List<Double> smallest = LETTERS.subList(LETTERS.size() - 1, LETTERS.size());
        return alone(leaves.get(0).get(), LETTERS)
                .or(() -> leaves.stream()
                        .skip(1)
                        .map(Supplier::get)
                        .flatMap(leaf -> alone(leaf, smallest).stream())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("no room on one page"));
    }

    private static Optional<byte[]> alone(Leaf leaf, List<Double> sizes) {
        return sizes.stream()
                .map(letters -> render(Sheet.of(leaf, letters)))
                .filter(printed -> pages(printed) == 1)
                .findFirst();
    }

    private static byte[] render(String sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            render(sheet, bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static int pages(byte[] printed) {
        try (PDDocument document = Loader.loadPDF(printed)) {
            return document.getNumberOfPages();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void render(String sheet, OutputStream bytes) throws IOException {
        PdfRendererBuilder press = new PdfRendererBuilder();
        press.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
        press.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, MEASURES);
        press.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (Typeface face : Typeface.values())
            press.useFont(face::open, Typeface.FAMILY, face.weight(), FontStyle.NORMAL, true);
        press.useUriResolver((base, uri) -> null); // a document fetches nothing
        press.useObjectDrawerFactory(new CodeDrawer());
        press.useUnicodeLineBreaker(new LineEnds());
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
