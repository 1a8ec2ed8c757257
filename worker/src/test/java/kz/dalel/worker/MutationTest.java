package kz.dalel.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files with changed, lost and doubled bytes: each has a valid result, and the extractor goes on. */
@Tag("prove")
class MutationTest {
    private static final List<String> SAMPLES = List.of(
            "testPDF.pdf",
            "testJPEG_EXIF.jpg",
            "testWORD.docx",
            "testEXCEL.xlsx",
            "testFLV.flv",
            "testPNG.png",
            "test-documents.zip",
            "testMP3id3v24.mp3");
    private static final int EACH = 25;
    private static final Random RANDOM = new Random(20261122);

    @TempDir
    Path directory;

    @Test
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void every_mutated_file_yields_a_valid_result() throws Exception {
        TikaExtractor extractor = new Bench(directory).shipped(Duration.ofSeconds(60));
        List<Callable<Outcome>> examinations = new ArrayList<>();
        for (String sample : SAMPLES) {
            byte[] whole = Samples.bytes(sample);
            for (int i = 0; i < EACH; i++) examinations.add(examining(extractor, mutated(whole)));
        }
        ExecutorService slots =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        int extracted = 0;
        try {
            for (Future<Outcome> outcome : slots.invokeAll(examinations))
                if (outcome.get() == Outcome.EXTRACTED) extracted++;
        } finally {
            slots.shutdownNow();
        }
        System.out.println("Mutated files: " + examinations.size() + ", extracted: " + extracted);
        assertThat(extracted).isBetween(1, examinations.size() - 1);
        assertThat(extractor
                        .extract(task(Samples.bytes("testPDF.pdf")), Samples.ofTika("testPDF.pdf", directory))
                        .outcome())
                .isEqualTo(Outcome.EXTRACTED);
    }

    private Callable<Outcome> examining(TikaExtractor extractor, byte[] content) {
        return () -> {
            WorkResult result = extractor.extract(task(content), Samples.write(content, directory));
            ResultSchema.check(result);
            return result.outcome();
        };
    }

    private static WorkTask task(byte[] content) {
        String digest = ExhibitCopy.hex(ExhibitCopy.sha256().digest(content));
        return new WorkTask("t", "CDF-2026-000001", digest, content.length);
    }

    private static byte[] mutated(byte[] whole) {
        int from = RANDOM.nextInt(whole.length);
        int to = from + RANDOM.nextInt(whole.length - from);
        return switch (RANDOM.nextInt(3)) {
            case 0 -> Arrays.copyOf(whole, Math.max(1, from));
            case 1 -> doubled(whole, from, to);
            default -> scattered(whole.clone());
        };
    }

    private static byte[] doubled(byte[] whole, int from, int to) {
        byte[] longer = Arrays.copyOf(whole, whole.length + to - from);
        System.arraycopy(whole, from, longer, to, whole.length - from);
        return longer;
    }

    private static byte[] scattered(byte[] copy) {
        int hits = 1 + copy.length / 200;
        for (int i = 0; i < hits; i++) copy[RANDOM.nextInt(copy.length)] = (byte) RANDOM.nextInt(256);
        return copy;
    }
}
