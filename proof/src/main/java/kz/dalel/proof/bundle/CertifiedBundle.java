package kz.dalel.proof.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.dalel.proof.NotProved;

/** The bundle out of the zip in which a certificate, for people, stands beside it; it is there until this is closed. */
final class CertifiedBundle implements Closeable {
    private static final String PAGE = "certificate.pdf";
    private static final Pattern BUNDLE = Pattern.compile("[A-Za-z0-9-]{1,64}-proof\\.zip");

    private final Path file;

    private CertifiedBundle(Path file) {
        this.file = file;
    }

    /**
     * Takes the bundle out.
     *
     * @return empty if the zip holds anything else than a certificate and a bundle
     * @throws IOException if there is no such file, it cannot be read, or there is no room for what is in it
     * @throws NotProved if it is no {@link Archive}, or its bytes are not what its directory says
     */
    static Optional<CertifiedBundle> in(Path zip) throws IOException {
        try (Archive archive = Archive.open(zip)) {
            List<String> names = List.copyOf(archive.names());
            boolean certified = names.size() == 2
                    && names.get(0).equals(PAGE)
                    && BUNDLE.matcher(names.get(1)).matches();
            if (!certified) return Optional.empty();
            CertifiedBundle bundle =
                    new CertifiedBundle(Files.createTempDirectory("dalel").resolve(names.get(1)));
            bundle.fill(archive);
            return Optional.of(bundle);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.delete(file.getParent());
    }

    private void fill(Archive archive) throws IOException {
        try (InputStream bytes = archive.read(file.getFileName().toString())) {
            Files.copy(bytes, file);
        } catch (IOException | NotProved broken) {
            close();
            throw broken;
        }
    }
}
