package kz.dalel.worker;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** The extractor's configuration as it ships, written where the child can read it. */
record Configuration(Path file, Extractor extractor) {
    static Configuration shipped(Path directory) throws IOException {
        try (InputStream resource = Configuration.class.getResourceAsStream("tika-config.xml")) {
            if (resource == null) throw new FileNotFoundException("tika-config.xml is missing from the jar");
            return write(resource.readAllBytes(), directory);
        }
    }

    static Configuration write(byte[] text, Path directory) throws IOException {
        Path file = Files.write(directory.resolve("tika-config.xml"), text);
        String digest = ExhibitCopy.hex(ExhibitCopy.sha256().digest(text));
        return new Configuration(file, new Extractor("tika", version(), digest));
    }

    private static String version() {
        return Tika.getString().replaceFirst("^Apache Tika ", "");
    }
}
