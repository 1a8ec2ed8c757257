package kz.dalel.it.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.dist.Project;

/** Real files that nobody here wrote, beside the source tree; without them the tests use only files of their own. */
final class Corpus {
    private static final Path ROOT = Project.here().root().resolveSibling("shared/corpus");
    private static final long LARGEST = 4L << 20;

    private Corpus() {}

    static boolean isThere() {
        return Files.isDirectory(ROOT);
    }

    /** The smallest and the largest file of each folder, as far as they are not huge. */
    static List<Path> some() {
        return in(ROOT).filter(Files::isDirectory)
                .flatMap(folder -> {
                    List<Path> files = in(folder)
                            .filter(Files::isRegularFile)
                            .filter(file -> size(file) > 0 && size(file) <= LARGEST)
                            .sorted((a, b) -> Long.compare(size(a), size(b)))
                            .toList();
                    return files.size() < 2 ? files.stream() : Stream.of(files.get(0), files.get(files.size() - 1));
                })
                .toList();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
