package kz.dalel.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;

/** Sizes of files in the reader's language, {@code #{sizes.of(bytes)}}. */
@Named("sizes")
@RequestScoped
public class Sizes {
    private static final String[] UNITS = {"size.B", "size.kB", "size.MB", "size.GB", "size.TB"};

    @Inject
    ReadersLanguage reader;

    /** Rounded, in thousands: 1.4 GB. */
    public String of(long bytes) {
        return rounded(reader.language(), bytes);
    }

    /** To the byte: 1,400,000,012 bytes. */
    public String exact(long bytes) {
        return Vocabulary.of(reader.language()).count("size.bytes", bytes);
    }

    /** Rounded, in thousands, in that language. */
    public static String rounded(Language language, long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 999.5 && unit < UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        NumberFormat number = NumberFormat.getNumberInstance(language.locale());
        number.setMaximumFractionDigits(size < 10 && unit > 0 ? 1 : 0);
        return number.format(size) + "\u00a0" + Vocabulary.of(language).say(UNITS[unit]);
    }
}
