package kz.dalel.it.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A document that the API gave out. */
public record Pdf(int pages, String text) {

    /** What the path gives; it has to be a PDF that nobody keeps. */
    public static Pdf of(Person reader, String path) {
        Reply reply = reader.get(path).expect(200);
        assertThat(reply.header("Content-Type")).as(path).isEqualTo("application/pdf");
        assertThat(reply.header("Cache-Control")).as(path).isEqualTo("private, no-store");
        return of(reply.bytes());
    }

    public static Pdf of(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new Pdf(document.getNumberOfPages(), new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of these words; where lines end is not compared. */
    public Pdf says(String... words) {
        assertThat(words).allSatisfy(word -> assertThat(bare(text)).contains(bare(word)));
        return this;
    }

    /** Line by line. */
    public List<String> lines() {
        return text.lines().map(String::strip).toList();
    }

    /** Without blanks. */
    public static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
