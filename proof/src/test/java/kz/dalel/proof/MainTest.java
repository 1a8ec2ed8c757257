package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import kz.dalel.proof.bundle.BundleHead;
import kz.dalel.proof.bundle.BundleWriter;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs as they are called. */
class MainTest {
    @TempDir
    Path home;

    private final TestLog log = TestLog.of(300);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_true_bundle_is_proved_in_words() throws IOException {
        assertThat(run("verify", bundle(), "--log", log.vkey().format(), "--quorum", "0"))
                .isZero();
        assertThat(out())
                .contains("Proved:", "The log dalel.kz/log signed its tree of 300 entries")
                .contains("Entry #7 stands in the log unaltered: 2026-11-22T10:11:19.123456Z, exhibit.contentRead")
                .contains("What this does not prove:", "Result: all of it is proved.");
    }

    @Test
    void whoever_asks_how_is_told() {
        for (String word : List.of("--help", "-h")) {
            assertThat(run("verify", word)).isZero();
            assertThat(out()).contains("verify FILE.zip", "witness --log VKEY", "key NAME FILE");
        }
        assertThat(run("--help")).isZero();
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void it_speaks_russian_and_kazakh() throws IOException {
        String zip = bundle();

        assertThat(run("verify", zip, "--log", log.vkey().format(), "--quorum", "0", "--language", "ru"))
                .isZero();
        assertThat(out()).contains("Итог: доказано всё.");
        assertThat(run("verify", zip, "--log", log.vkey().format(), "--quorum", "0", "--language", "kk"))
                .isZero();
        assertThat(out()).contains("Қорытынды: бәрі дәлелденді.");
    }

    @Test
    void a_bundle_without_a_pinned_key_is_not_all_proved() throws IOException {
        assertThat(run("verify", bundle())).isEqualTo(3);
        assertThat(out()).contains("the key of dalel.kz/log comes from the evidence itself");
    }

    @Test
    void a_bundle_about_something_else_is_false() throws IOException {
        assertThat(run("verify", bundle(), "--log", log.vkey().format(), "--subject", "exhibit:AST-2026-000099"))
                .isEqualTo(1);
        assertThat(out()).startsWith("FALSE:").contains("evidence about exhibit:AST-2026-000012, not about");
    }

    @Test
    void keys_can_be_pinned_in_a_file() throws IOException {
        VerifierKey witness = TestLog.signer("court.kz/witness").verifier(Algorithm.COSIGNATURE);
        Path keys = home.resolve("keys");
        Files.writeString(keys, "# pinned\nlog " + log.vkey() + "\nwitness " + witness + " https://court.kz SC\n");

        assertThat(run("verify", bundle(), "--keys", keys.toString())).isEqualTo(1);
        assertThat(out()).contains("Only 0 of the 1 witnesses");
        assertThat(run("verify", bundle(), "--keys", keys.toString(), "--quorum", "0"))
                .isZero();
        assertThat(out()).contains("court.kz/witness has not co-signed this checkpoint.");
    }

    @Test
    void what_cannot_be_read_is_told_from_what_is_false() throws IOException {
        Path text = Files.writeString(home.resolve("text.zip"), "no zip");

        assertThat(run("verify", text.toString())).isEqualTo(2);
        assertThat(run("verify", home.resolve("none.zip").toString())).isEqualTo(2);
        assertThat(run("verify", bundle(), "--log", "no key")).isEqualTo(2);
        assertThat(run(
                        "verify",
                        "--log-url",
                        "http://127.0.0.1:1/",
                        "--log",
                        log.vkey().format()))
                .isEqualTo(2);
    }

    @Test
    void a_whole_log_is_audited_from_a_directory_and_over_http() throws IOException {
        Path published = log.publish(home.resolve("log"));
        Path earlier = Files.write(home.resolve("earlier"), log.note().bytes());

        assertThat(run(
                        "verify",
                        "--log-url",
                        published.toString(),
                        "--quorum",
                        "0",
                        "--log",
                        log.vkey().format()))
                .isZero();
        assertThat(out()).contains("All 300 entries, recomputed, give all 3 tiles and the signed root.");
        try (PublishedServer server = new PublishedServer(published)) {
            assertThat(run(
                            "verify",
                            "--log-url",
                            server.url(),
                            "--log",
                            log.vkey().format(),
                            "--quorum",
                            "0",
                            "--checkpoint",
                            earlier.toString()))
                    .isZero();
        }
        assertThat(out()).contains("The log of 300 entries continues the kept checkpoint of 300 entries");
    }

    @Test
    void a_witness_is_run_once_with_a_key_of_its_own() throws IOException {
        Path key = home.resolve("witness.key");
        assertThat(run("key", "court.kz/witness", key.toString())).isZero();
        VerifierKey vkey = VerifierKey.parse(out().strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Path published = log.publish(home.resolve("log"));

        try (PublishedServer server = new PublishedServer(published)) {
            assertThat(witness(server, key)).isZero();
            assertThat(out()).contains("Co-signed 300 entries");
            assertThat(server.taken().get(0).isSignedBy(vkey)).isTrue();
            log.commitments().get(3)[0] ^= 1;
            log.publish(published);
            assertThat(witness(server, key)).isEqualTo(3);
            assertThat(out()).contains("ALARM: the log is REFUSED", "Evidence: " + home.resolve("state"));
        }
    }

    @Test
    void a_key_is_never_overwritten() throws IOException {
        Path key = Files.writeString(home.resolve("witness.key"), "another's");

        assertThat(run("key", "court.kz/witness", key.toString())).isEqualTo(2);
        assertThat(key).hasContent("another's");
    }

    @Test
    void wrong_calls_show_the_usage() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run("verify", "--unknown")).isEqualTo(2);
        assertThat(run("verify", "--log")).isEqualTo(2);
        assertThat(run("witness", "--once")).isEqualTo(2);
        assertThat(run("verify", "--log-url", home.toString(), "--subject", TestLog.SUBJECT))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains("verify FILE.zip", "witness --log VKEY", "--subject goes with a bundle");
    }

    private int witness(PublishedServer server, Path key) {
        return run(
                "witness",
                "--once",
                "--log",
                log.vkey().format(),
                "--url",
                server.url(),
                "--key",
                key.toString(),
                "--state",
                home.resolve("state").toString());
    }

    private String bundle() throws IOException {
        Path zip = home.resolve("bundle.zip");
        BundleHead head = new BundleHead(TestLog.SUBJECT, 300, log.vkey().format(), List.of());
        try (BundleWriter writer = new BundleWriter(Files.newOutputStream(zip), head, log.note())) {
            writer.entry(7, log.entry(7), log.nonce(7), log.inclusion(7));
        }
        return zip.toString();
    }

    private int run(String... arguments) {
        out.reset();
        return Main.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String out() {
        return out.toString(UTF_8);
    }
}
