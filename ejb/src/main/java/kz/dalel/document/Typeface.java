package kz.dalel.document;

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

    private final String file;
    private final int weight;

    @SuppressWarnings("ImmutableEnumChecker") // read only after the font was read
    private final CmapLookup characters;

    Typeface(String file, int weight) {
        this.file = file;
        this.weight = weight;
        this.characters = read();
    }

    /** Whether the font has a sign for the character. */
    boolean shows(int character) {
        return characters.getGlyphId(character) > 0;
    }

    int weight() {
        return weight;
    }

    /** The font file; the caller closes. */
    InputStream open() {
        String path = "/net/sf/jasperreports/fonts/dejavu/" + file;
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path);
    }

    private CmapLookup read() {
        try (InputStream bytes = open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
