package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Extractors as the tests need them; each test class has one directory. */
final class Bench {
    private static final String HOSTILE = "<parser class=\"kz.dalel.worker.HostileParser\"/></parsers>";

    private final Path directory;
    private final Confinement confinement;

    Bench(Path directory) throws InterruptedException {
        this.directory = directory;
        this.confinement = Confinement.find(Duration.ofSeconds(60));
    }

    Confinement confinement() {
        return confinement;
    }

    TikaExtractor shipped(Duration limit) throws IOException {
        return extractor(Configuration.shipped(directory), confinement, limit);
    }

    /** The shipped configuration and the hostile parser. */
    TikaExtractor hostile(Confinement around) throws IOException {
        Path shipped = Configuration.shipped(directory).file();
        String text = Files.readString(shipped).replace("</parsers>", HOSTILE);
        Path other = Files.createTempDirectory(directory, "hostile");
        return extractor(Configuration.write(text.getBytes(UTF_8), other), around, Duration.ofSeconds(60));
    }

    TikaExtractor withPrograms(Path programs, byte[] configuration) throws IOException {
        Path other = Files.createTempDirectory(directory, "programs");
        Configuration written = Configuration.write(configuration, other);
        ChildCommand command = new ChildCommand(confinement, written.file(), programs + ":/usr/bin:/bin");
        return new TikaExtractor(command, written.extractor(), Duration.ofSeconds(60));
    }

    static TikaExtractor extractor(Configuration configuration, Confinement around, Duration limit) {
        return new TikaExtractor(new ChildCommand(around, configuration.file()), configuration.extractor(), limit);
    }

    static List<String> values(List<NormalisedField> fields, String field) {
        return fields.stream()
                .filter(f -> f.field().equals(field))
                .map(NormalisedField::value)
                .toList();
    }

    static String raw(Parsed parsed, String key) {
        return parsed.raw().stream()
                .filter(f -> f.key().equals(key))
                .flatMap(f -> f.values().stream())
                .collect(Collectors.joining());
    }
}
