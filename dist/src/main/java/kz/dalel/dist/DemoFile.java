package kz.dalel.dist;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files of demonstration cases, made here and marked as such: an image, a sound, a log, an act. */
final class DemoFile {
    private static final int RATE = 8000;

    private DemoFile() {}

    /** The bytes for a name that ends in {@code .png}, {@code .wav} or anything else, which becomes a log. */
    static byte[] named(String name, String mark) {
        if (name.endsWith(".png")) return image(mark);
        return name.endsWith(".wav") ? sound() : log(mark);
    }

    /** An act on one page of a PDF, in Latin letters. */
    static byte[] act(String caseNumber) {
        String text = "BT /F1 16 Tf 60 760 Td (DEMO: resolution appointing an examination) Tj 0 -28 Td (Case "
                + caseNumber + ") Tj ET";
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length " + text.length() + ">>stream\n" + text + "\nendstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] image(String mark) {
        BufferedImage picture = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        for (int y = 0; y < 400; y++) {
            pen.setColor(new Color(40 + y / 4, 70 + y / 5, 110 + y / 6));
            pen.drawLine(0, y, 640, y);
        }
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 28));
        pen.drawString("DEMO " + mark, 40, 200);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** One second of a tone as PCM, 16 bit, mono. */
    private static byte[] sound() {
        ByteBuffer wave = ByteBuffer.allocate(44 + RATE * 2).order(ByteOrder.LITTLE_ENDIAN);
        wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + RATE * 2);
        wave.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wave.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
        wave.putShort((short) 2).putShort((short) 16);
        wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(RATE * 2);
        for (int i = 0; i < RATE; i++) wave.putShort((short) (8000 * Math.sin(2 * Math.PI * 440 * i / RATE)));
        return wave.array();
    }

    private static byte[] log(String mark) {
        StringBuilder lines = new StringBuilder("time,source,event\n");
        for (int i = 0; i < 200; i++)
            lines.append("2026-11-%02dT%02d:15:00Z,192.0.2.%d,DEMO %s %d%n".formatted(1 + i % 20, i % 24, i, mark, i));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
