package kz.dalel.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.org.okapibarcode.backend.QrCode;

/**
 * A two-dimensional code (QR); on paper 38 mm wide, a large one so wide that a telephone still reads it.
 *
 * @param size of the code in modules
 * @param dots its dark parts, in modules
 */
public record Code(int size, List<Dot> dots) implements Block {
    static final String TYPE = "qr";
    private static final double NARROWEST = 38;
    private static final double MODULE = 0.36;

    public Code {
        dots = List.copyOf(dots);
    }

    /** A dark rectangle; y grows downwards. */
    public record Dot(double x, double y, double width, double height) {}

    /** The code of a text of at most 1,800 bytes of UTF-8; a seventh of it may be lost, of a long one a fourteenth. */
    public static Code of(String text) {
        QrCode code = new QrCode();
        code.setPreferredEccLevel(text.length() < 300 ? QrCode.EccLevel.M : QrCode.EccLevel.L);
        code.setContent(text);
        List<Dot> dots = code.getRectangles().stream()
                .map(dark -> new Dot(dark.x, dark.y, dark.width, dark.height))
                .toList();
        return new Code(code.getWidth(), dots);
    }

    @Override
    public String markup() {
        String drawing = dots.stream()
                .map(dot ->
                        String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.0f", dot.x(), dot.y(), dot.width(), dot.height()))
                .collect(Collectors.joining(" "));
        double width = Math.max(NARROWEST, size * MODULE);
        return String.format(
                Locale.ROOT,
                "<object style=\"width: %1$.1fmm; height: %1$.1fmm\" type=\"%2$s\" size=\"%3$d\" dots=\"%4$s\"></object>",
                width,
                TYPE,
                size,
                drawing);
    }
}
