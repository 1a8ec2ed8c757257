package kz.dalel.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Sheets of stickers on A4, two beside each other and seven below, as SVG or as PDF; measures are millimetres. */
public final class LabelSheet {
    private static final int COLUMNS = 2;
    private static final int ROWS = 7;
    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double LEFT = 10;
    private static final double TOP = 15;
    private static final double LABEL_WIDTH = 95;
    private static final double LABEL_HEIGHT = 38;
    private static final double CODE = 30;
    private static final double TEXT = 36;
    private static final int LONGEST = 34;
    private static final float POINTS = 72 / 25.4f;

    private LabelSheet() {}

    /** All stickers in one drawing, page below page. */
    public static String svg(List<Label> labels) {
        int pages = Math.max(1, (labels.size() + COLUMNS * ROWS - 1) / (COLUMNS * ROWS));
        StringBuilder out = new StringBuilder();
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0fmm\" height=\"%2$.0fmm\" viewBox=\"0 0 %1$.0f %2$.0f\">"
                        .formatted(WIDTH, HEIGHT * pages));
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        for (int i = 0; i < labels.size(); i++) drawn(labels.get(i), i, out);
        return out.append("</svg>").toString();
    }

    private static void drawn(Label label, int i, StringBuilder out) {
        int page = i / (COLUMNS * ROWS);
        double top = y(i) + page * HEIGHT;
        out.append(text("<g transform=\"translate(%.2f %.2f)\">", x(i), top));
        out.append(text("<path transform=\"scale(%.5f)\" d=\"", CODE / label.size()));
        for (Code.Dot dot : label.dots())
            out.append(text("M%.0f %.0fh%.0fv%.0fh-%.0fz", dot.x(), dot.y(), dot.width(), dot.height(), dot.width()));
        out.append("\"/>");
        for (int line = 0; line < label.lines().size(); line++)
            out.append(text(
                            "<text x=\"%.0f\" y=\"%.1f\" font-family=\"serif\" font-size=\"%.1f\">",
                            TEXT, baseline(line), size(line)))
                    .append(Legible.text(cut(label.lines().get(line))))
                    .append("</text>");
        out.append("</g>");
    }

    /** The same as PDF, with the font in it. */
    public static byte[] pdf(List<Label> labels) {
        try (PDDocument sheet = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                InputStream face = Typeface.REGULAR.open()) {
            PDType0Font font = PDType0Font.load(sheet, face);
            for (int first = 0; first == 0 || first < labels.size(); first += COLUMNS * ROWS)
                print(sheet, font, labels.subList(first, Math.min(labels.size(), first + COLUMNS * ROWS)));
            sheet.save(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void print(PDDocument sheet, PDType0Font font, List<Label> labels) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        sheet.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(sheet, page)) {
            pen.transform(Matrix.getScaleInstance(POINTS, POINTS));
            for (int i = 0; i < labels.size(); i++) print(labels.get(i), i, font, pen);
        }
    }

    private static void print(Label label, int i, PDType0Font font, PDPageContentStream pen) throws IOException {
        double top = HEIGHT - y(i);
        double module = CODE / label.size();
        for (Code.Dot dot : label.dots())
            pen.addRect(
                    (float) (x(i) + dot.x() * module),
                    (float) (top - (dot.y() + dot.height()) * module),
                    (float) (dot.width() * module),
                    (float) (dot.height() * module));
        pen.fill();
        for (int line = 0; line < label.lines().size(); line++) {
            pen.beginText();
            pen.setFont(font, (float) size(line));
            pen.newLineAtOffset((float) (x(i) + TEXT), (float) (top - baseline(line)));
            pen.showText(Legible.plain(cut(label.lines().get(line))));
            pen.endText();
        }
    }

    private static double x(int i) {
        return LEFT + i % COLUMNS * LABEL_WIDTH;
    }

    private static double y(int i) {
        int row = i % (COLUMNS * ROWS) / COLUMNS;
        return TOP + row * LABEL_HEIGHT;
    }

    private static double baseline(int line) {
        return 6 + line * 5.5;
    }

    private static double size(int line) {
        return line == 0 ? 5 : 3.2;
    }

    private static String cut(String line) {
        int letters = line.codePointCount(0, line.length());
        return letters <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
