package kz.dalel.it.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How fast an exhibit arrives, beside the same bytes hashed, written and synced by this process alone. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UploadsBench {
    private static final int MIB = 1 << 20;
    private static final int SIZE = 256;
    private static final int ROUNDS = 5;

    @TempDir
    Path directory;

    @Test
    void uploads_and_plain_files() {
        Tus tus = new Tus(Journey.drafted(Dalel.stack().site()).investigator());
        byte[] bytes = new byte[SIZE * MIB];
        double upload = 0;
        double file = 0;
        for (int round = 0; round < ROUNDS; round++) {
            new Random(round).nextBytes(bytes);
            upload = Math.max(upload, speed(() -> tus.upload("disk.bin", bytes)));
            file = Math.max(file, speed(() -> written(bytes)));
        }
        Figures figures = new Figures();
        figures.atLeast(100, "uploads.tus", upload, "MiB/s");
        figures.atLeast(0.3, "uploads.ratio", upload / file, "of a plain file");
        figures.verdict();
    }

    private static double speed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return SIZE * 1e9 / (System.nanoTime() - start);
    }

    private void written(byte[] bytes) {
        Path file = directory.resolve("disk.bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int from = 0; from < bytes.length; from += MIB) {
                digest.update(bytes, from, MIB);
                ByteBuffer part = ByteBuffer.wrap(bytes, from, MIB);
                while (part.hasRemaining()) channel.write(part);
            }
            digest.digest();
            channel.force(true);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
