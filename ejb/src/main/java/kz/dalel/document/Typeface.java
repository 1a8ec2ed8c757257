package kz.dalel.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** DejaVu Serif, which has every letter of Kazakh and the sign of the tenge; embedded in each document. */
enum Typeface {
    REGULAR("DejaVuSerif.ttf", 400),
    BOLD("DejaVuSerif-Bold.ttf", 700);

    static final String FAMILY = "Paper";

    private final int weight;

    @SuppressWarnings("ImmutableEnumChecker") // unpacked once for all papers, never written
    private final byte[] bytes;

    @SuppressWarnings("ImmutableEnumChecker") // read only after the font was read
    private final CmapLookup characters;

    Typeface(String file, int weight) {
        this.weight = weight;
        this.bytes = bytes(file);
        this.characters = characters(bytes);
    }

    /** Whether the font has a sign for the character. */
    boolean shows(int character) {
        return characters.getGlyphId(character) > 0;
    }

    int weight() {
        return weight;
    }

    /** The font file. */
    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] bytes(String file) {
        String path = "/net/sf/jasperreports/fonts/dejavu/" + file;
        try (InputStream packed = Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path)) {
            return packed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup characters(byte[] bytes) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
