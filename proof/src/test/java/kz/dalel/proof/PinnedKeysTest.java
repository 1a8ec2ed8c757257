package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.proof.bundle.BundleHead;
import kz.dalel.proof.bundle.BundleWriter;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.SignerKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of pinned keys, and what is said of files that are none; one witness of two has signed the bundle. */
class PinnedKeysTest {
    @TempDir
    Path home;

    private final TestLog log = TestLog.of(3);
    private final SignerKey signing = TestLog.signer("court.kz/witness");
    private final String court = signing.verifier(Algorithm.COSIGNATURE).format();
    private final String rotated =
            TestLog.signer("court.kz/witness").verifier(Algorithm.COSIGNATURE).format();
    private final String other =
            TestLog.signer("other.kz/witness").verifier(Algorithm.COSIGNATURE).format();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String zip = "";

    @BeforeEach
    void a_bundle() throws IOException {
        Path file = home.resolve("bundle.zip");
        BundleHead head = new BundleHead(TestLog.SUBJECT, 3, log.vkey().format(), List.of());
        try (BundleWriter writer = new BundleWriter(
                Files.newOutputStream(file),
                head,
                log.note().with(Cosignature.sign(log.note().text(), signing, 1)))) {
            writer.entry(1, log.entry(1), log.nonce(1), log.inclusion(1));
        }
        zip = file.toString();
    }

    /** Columns: the lines, L the log, C the court, R its other key, O another witness; the status; what is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            log L;witness C                         | 0 | court.kz/witness co-signed
            log L;witness C;witness O               | 1 | Only 1 of the 2
            log L;witness C;witness O;quorum 1      | 0 | other.kz/witness has not co-signed
            log L;witness C;witness C               | 0 | all of it is proved
            log L;witness C;witness C;quorum 2      | 2 | quorum cannot be read: a quorum of 2 cannot be reached
            log L;witness C;witness R;quorum 2      | 2 | quorum cannot be read: a quorum of 2 cannot be reached
            log L;witness C;witness R               | 0 | all of it is proved
            log L;witness O;quorum 0                | 0 | no witness was asked (quorum 0)
            log L                                   | 3 | no key of a witness was given
            log L;quorum 0                          | 0 | no witness was asked (quorum 0)
            log L;quorum 1                          | 2 | cannot be reached, known witnesses: 0
            quorum 1                                | 2 | cannot be reached, known witnesses: 0
            witness C                               | 3 | comes from the evidence itself
            # nobody                                | 3 | comes from the evidence itself
            log L@0-3;witness C                     | 0 | all of it is proved
            log L@4-;witness C                      | 1 | counts for trees of 4 to
            log L@3-2                               | 2 | keys:1 cannot be read: no tree has from 3 to 2 entries
            log L@03-                               | 2 | keys:1 cannot be read: not canonical base64
            log L;log L;witness C                   | 0 | all of it is proved
            log L;witness C;quorum 1;quorum 1       | 2 | keys:4 cannot be read: the quorum is given twice
            log L;witness C;quorum x                | 2 | keys:3 cannot be read: the quorum is not a whole number
            log L;witness C;quorum -1               | 2 | keys:3 cannot be read: the quorum is not a whole number
            log C                                   | 2 | keys:1 cannot be read: the key of court.kz/witness is no log's
            witness L                               | 2 | keys:1 cannot be read: the key of dalel.kz/log is no witness's
            log x                                   | 2 | keys:1 cannot be read: the key is not of the form
            log                                     | 2 | keys:1 cannot be read: a line is either
            foo bar                                 | 2 | keys:1 cannot be read: a line is either
              # a remark;;  log\tL  ;witness C SC x | 0 | all of it is proved
            """)
    void a_file_of_keys_means_one_thing(String lines, int status, String said) throws IOException {
        assertThat(verify("--keys", keys(lines.replace(";", "\n"))))
                .as(out.toString(UTF_8))
                .isEqualTo(status);
        assertThat(out.toString(UTF_8)).contains(said);
        assertThat(verify("--keys", keys(lines.replace(";", "\r\n")))).isEqualTo(status);
    }

    @Test
    void the_option_goes_before_the_line_of_a_file() throws IOException {
        String keys = keys("log L\nwitness C\nwitness O\nquorum 2");

        assertThat(verify("--keys", keys)).isEqualTo(1);
        assertThat(verify("--keys", keys, "--quorum", "1")).isZero();
    }

    @Test
    void what_is_not_there_or_no_text_is_said_in_words_and_in_the_callers_language() throws IOException {
        assertThat(verify("--keys", home.resolve("none").toString())).isEqualTo(2);
        assertThat(out.toString(UTF_8)).startsWith("There is no file " + home.resolve("none") + ".");
        assertThat(verify("--keys", home.resolve("none").toString(), "--language", "ru"))
                .isEqualTo(2);
        assertThat(out.toString(UTF_8)).startsWith("Файла " + home.resolve("none") + " нет.");
        assertThat(verify("--keys", home.toString())).isEqualTo(2);
        assertThat(out.toString(UTF_8)).contains("cannot be opened or read");
        Path bytes = Files.write(home.resolve("bytes"), new byte[] {-1});
        assertThat(verify("--keys", bytes.toString(), "--language", "kk")).isEqualTo(2);
        assertThat(out.toString(UTF_8)).startsWith(bytes + " оқылмайды: UTF-8 дұрыс емес.");
        assertThat(verify("--log", "x")).isEqualTo(2);
        assertThat(out.toString(UTF_8)).startsWith("--log cannot be read: the key is not of the form");
    }

    @Test
    void neither_are_a_bundle_and_a_kept_checkpoint_that_are_not_there() throws IOException {
        String none = home.resolve("none").toString();
        assertThat(run("verify", none)).isEqualTo(2);
        assertThat(out.toString(UTF_8)).startsWith("There is no file " + none + ".");
        String published = log.publish(home.resolve("log")).toString();
        assertThat(run("verify", "--log-url", published, "--checkpoint", none)).isEqualTo(2);
        assertThat(out.toString(UTF_8)).startsWith("There is no file " + none + ".");
        Path garbage = Files.writeString(home.resolve("garbage"), "garbage");
        assertThat(run("verify", "--log-url", published, "--checkpoint", garbage.toString()))
                .isEqualTo(2);
        assertThat(out.toString(UTF_8)).startsWith(garbage + " cannot be read: no signature lines");
    }

    @Test
    void a_log_out_of_reach_is_not_accused() {
        assertThat(run(
                        "verify",
                        "--log-url",
                        "http://127.0.0.1:1/",
                        "--log",
                        log.vkey().format()))
                .isEqualTo(2);
        assertThat(out.toString(UTF_8))
                .contains("The log could not be reached: checkpoint")
                .doesNotContain("FALSE");
    }

    private String keys(String lines) throws IOException {
        String keys = lines.replaceAll("(?<=log\\s)L", log.vkey().format())
                .replaceAll("(?<=witness\\s)L", log.vkey().format())
                .replaceAll("(?<=(witness|log)\\s)C", court)
                .replaceAll("(?<=witness\\s)R", rotated)
                .replaceAll("(?<=witness\\s)O", other);
        return Files.writeString(home.resolve("keys"), keys).toString();
    }

    private int verify(String... more) {
        List<String> arguments = new ArrayList<>(List.of("verify", zip));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        out.reset();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        assertThat(err.toString(UTF_8)).isEmpty();
        return status;
    }
}
