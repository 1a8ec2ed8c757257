package kz.dalel.it.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import kz.dalel.dist.Project;

/** A film of a picture that lies on a grey desk, in the plain format that Chromium shows to a camera: YUV4MPEG2. */
final class Film {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 3;
    private static final byte NO_COLOUR = (byte) 128;
    private static final double TILT = Math.toRadians(7);

    private Film() {}

    /** The picture as PNG, tilted as a hand holds it. */
    static Path of(byte[] png) {
        Path film = Project.here().root().resolve("it/target/label.y4m");
        byte[] light = light(scene(png));
        byte[] colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, NO_COLOUR);
        try (OutputStream out = Files.newOutputStream(film)) {
            out.write(line("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg"));
            for (int frame = 0; frame < FRAMES; frame++) {
                out.write(line("FRAME"));
                out.write(light);
                out.write(colour);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return film;
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static BufferedImage scene(byte[] png) {
        BufferedImage scene = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = scene.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setColor(Color.GRAY);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.rotate(TILT, WIDTH / 2.0, HEIGHT / 2.0);
        BufferedImage picture = read(png);
        int height = picture.getHeight() * (WIDTH - 80) / picture.getWidth();
        brush.drawImage(picture, 40, (HEIGHT - height) / 2, WIDTH - 80, height, null);
        brush.dispose();
        return scene;
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] light(BufferedImage scene) {
        byte[] light = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < light.length; i++)
            light[i] = (byte) scene.getRaster().getSample(i % WIDTH, i / WIDTH, 0);
        return light;
    }
}
