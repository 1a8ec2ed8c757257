package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file does to its child is a result, and the next file is none the worse for it. */
class HostileFileTest {
    @TempDir
    Path directory;

    private Bench bench;
    private TikaExtractor extractor;

    @BeforeEach
    void start() throws Exception {
        bench = new Bench(directory);
        extractor = bench.shipped(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({
        "<system_exit/>, CRASHED, exit-1",
        "<oom/>, CRASHED, out-of-memory",
        "<throw class=\"java.lang.StackOverflowError\">deep</throw>, CRASHED, stack-overflow",
        "<throw class=\"java.lang.NullPointerException\">bug</throw>, REFUSED, damaged",
        "<throw class=\"java.io.IOException\">cut</throw>, REFUSED, damaged",
        "<throw class=\"org.apache.tika.exception.EncryptedDocumentException\">key</throw>, REFUSED, encrypted"
    })
    void what_it_does_to_the_parser_is_recorded(String action, Outcome outcome, String detail) throws Exception {
        Parsed parsed = extractor.parse(Samples.mock(action, directory));
        assertThat(parsed.outcome()).isEqualTo(outcome);
        assertThat(parsed.detail()).isEqualTo(detail);
        assertThat(parsed.type()).isEqualTo("application/mock+xml");
    }

    @ParameterizedTest
    @CsvSource({
        "<hang millis=\"600000\" heavy=\"false\" interruptible=\"false\"/>",
        "<hang millis=\"600000\" heavy=\"true\" pulse_millis=\"100\" interruptible=\"false\"/>"
    })
    void a_hang_ends_at_the_wall_clock_limit(String action) throws Exception {
        Parsed parsed = bench.shipped(Duration.ofSeconds(3)).parse(Samples.mock(action, directory));
        assertThat(parsed.outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(parsed.detail()).isEqualTo("wall-clock");
        assertThat(extractor.parse(Samples.ofTika("testPNG.png", directory)).outcome())
                .isEqualTo(Outcome.EXTRACTED);
    }

    @Test
    void noise_on_standard_output_does_not_reach_the_worker() throws Exception {
        Parsed parsed = extractor.parse(Samples.mock("<print_out>{\"stage\":\"PARSED\"}</print_out>", directory));
        assertThat(parsed.outcome()).isNotEqualTo(Outcome.CRASHED);
    }

    @Test
    void a_child_that_speaks_nonsense_has_crashed() throws Exception {
        Parsed parsed = bench.hostile(bench.confinement()).parse(Samples.hostile("lie", directory));
        assertThat(parsed.outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(parsed.detail()).isEqualTo("bad-answer");
    }

    @Test
    void a_fault_in_native_code_is_a_crash() throws Exception {
        Parsed parsed = bench.hostile(bench.confinement()).parse(Samples.hostile("segfault", directory));
        assertThat(parsed.outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(parsed.detail()).isEqualTo("aborted");
    }

    @Test
    void endless_output_is_stopped() throws Exception {
        Parsed parsed = bench.hostile(bench.confinement()).parse(Samples.hostile("fill", directory));
        assertThat(parsed.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(parsed.detail()).isEqualTo("output-limit");
    }

    @Test
    void a_zip_bomb_is_refused() throws Exception {
        Parsed parsed = extractor.parse(Samples.write(wordBomb(), directory));
        assertThat(parsed.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(parsed.detail()).isEqualTo("zip-bomb");
    }

    @Test
    void a_container_that_holds_itself_ends() throws Exception {
        Parsed parsed = extractor.parse(Samples.ofTika("droste.zip", directory));
        assertThat(parsed.embedded())
                .hasSizeLessThanOrEqualTo(EmbeddedFiles.MOST)
                .isNotEmpty();
    }

    /** A text document whose content unpacks to far more than it weighs. */
    private static byte[] wordBomb() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>")
                    .getBytes(US_ASCII));
            byte[] line =
                    "<text:p>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</text:p>".getBytes(US_ASCII);
            for (int n = 0; n < 400_000; n++) zip.write(line);
            zip.write("</office:text></office:body></office:document-content>".getBytes(US_ASCII));
        }
        return bytes.toByteArray();
    }
}
