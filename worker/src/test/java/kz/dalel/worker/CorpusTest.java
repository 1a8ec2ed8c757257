package kz.dalel.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real files nobody here wrote; they stay outside the project and the test is skipped where they are missing. */
@Tag("prove")
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("dalel.corpus", "../../shared/corpus"));

    @TempDir
    Path directory;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void every_file_yields_a_valid_result() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: the corpus is not at " + CORPUS);
        TikaExtractor extractor = new Bench(directory).shipped(Duration.ofSeconds(60));
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        ExecutorService slots =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Path> files = files();
            for (Future<Outcome> outcome : slots.invokeAll(
                    files.stream().map(file -> examining(extractor, file)).toList()))
                outcomes.merge(outcome.get(), 1, Integer::sum);
            assertThat(outcomes.values().stream().mapToInt(n -> n).sum()).isEqualTo(files.size());
        } finally {
            slots.shutdownNow();
        }
        System.out.println("Corpus: " + outcomes);
        assertThat(outcomes.get(Outcome.EXTRACTED)).isGreaterThan(200);
    }

    private Callable<Outcome> examining(TikaExtractor extractor, Path file) {
        return () -> {
            byte[] content = Files.readAllBytes(file);
            String digest = ExhibitCopy.hex(ExhibitCopy.sha256().digest(content));
            WorkTask task = new WorkTask("t", "CDF-2026-000001", digest, content.length);
            WorkResult result = extractor.extract(task, Samples.write(content, directory));
            ResultSchema.check(result);
            return result.outcome();
        };
    }

    private static List<Path> files() throws Exception {
        try (Stream<Path> all = Files.walk(CORPUS)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
