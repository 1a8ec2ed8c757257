package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files to parse: those that come with Tika's own tests, and those a test writes. */
final class Samples {
    private Samples() {}

    static Path ofTika(String name, Path directory) throws IOException {
        return write(bytes(name), directory);
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream sample = Samples.class.getResourceAsStream("/test-documents/" + name)) {
            if (sample == null) throw new FileNotFoundException(name);
            return sample.readAllBytes();
        }
    }

    /** A file for Tika's MockParser, which does what the file says. */
    static Path mock(String action, Path directory) throws IOException {
        return write(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><mock>" + action + "</mock>").getBytes(UTF_8), directory);
    }

    static Path hostile(String order, Path directory) throws IOException {
        return write(("#!hostile " + order).getBytes(UTF_8), directory);
    }

    static Path write(byte[] content, Path directory) throws IOException {
        return Files.write(Files.createTempDirectory(directory, "sample").resolve("exhibit"), content);
    }
}
