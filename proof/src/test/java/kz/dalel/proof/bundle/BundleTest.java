package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.report.Verdict;
import org.junit.jupiter.api.Test;

class BundleTest extends BundleCase {
    @Test
    void a_true_bundle_is_proved_with_pinned_keys() throws IOException {
        Report report = verify();

        assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
        assertThat(keys(report, Verdict.PROVED))
                .containsExactly(
                        "checkpoint.signed",
                        "witness.signed",
                        "entry.included",
                        "entry.included",
                        "entry.included",
                        "entry.included",
                        "entry.included",
                        "entry.included",
                        "entry.erased",
                        "content.unaltered");
        assertThat(keys(report, Verdict.LIMIT)).containsExactly("limit.complete", "limit.before", "limit.truth");
    }

    @Test
    void an_erased_entry_names_the_act_and_the_entry_that_says_so() throws IOException {
        assertThat(verify().lines())
                .filteredOn(line -> line.key().equals("entry.erased"))
                .extracting(Line::facts)
                .containsExactly(List.of(2L, "17-Ө", "2026-11-20", 5L));
    }

    @Test
    void an_erased_entry_without_the_erasures_own_entry_is_said_to_be_withheld() throws IOException {
        without(5);

        Report report = verify();

        assertThat(report.outcome()).isEqualTo(Outcome.NOT_ALL_PROVED);
        assertThat(keys(report, Verdict.OPEN)).containsExactly("entry.withheld");
    }

    @Test
    void without_a_pinned_key_it_says_that_the_key_is_the_bundles_own() throws IOException {
        Report report = BundleVerification.of(zip(), Trust.in(List.of(), List.of()), Optional.empty());

        assertThat(report.outcome()).isEqualTo(Outcome.NOT_ALL_PROVED);
        assertThat(keys(report, Verdict.OPEN)).containsExactly("key.unpinned", "witness.unpinned");
    }

    @Test
    void what_is_no_bundle_is_refused() throws IOException {
        malformed("entries/01.json", new byte[32], "malformed [entries/01.json, unknown]");
        malformed("../evil", new byte[32], "malformed [../evil, unknown]");
        malformed("bundle.json", "{}".getBytes(UTF_8), "malformed [bundle.json, v: missing]");
        malformed("checkpoint", new byte[0], "malformed [checkpoint, no signature lines after an empty line]");
    }

    @Test
    void the_same_evidence_gives_the_same_bytes() throws IOException {
        Path again = home.resolve("again.zip");
        write(again, BundleHead.read(files.get("bundle.json")), Note.read(files.get("checkpoint")));

        assertThat(again).hasSameBinaryContentAs(home.resolve("true.zip"));
    }

    @Test
    void what_no_verifier_would_take_is_not_written() throws IOException {
        BundleHead head = BundleHead.read(files.get("bundle.json"));
        Note note = Note.read(files.get("checkpoint"));
        InputStream longest = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public long transferTo(OutputStream out) {
                return 0xFFFF_FFFFL;
            }
        };
        try (BundleWriter writer = new BundleWriter(OutputStream.nullOutputStream(), head, note)) {
            assertThatThrownBy(() -> writer.content(SHA256_OF_ABC, longest)).hasMessageContaining("too long");
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 33_000; i++) writer.erased(i, new byte[32], List.of());
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("too many files");
        }
    }

    private void malformed(String name, byte[] bytes, String message) throws IOException {
        byte[] before = files.remove(name);
        if (bytes != null) files.put(name, bytes);
        Path zip = zip();
        assertThatThrownBy(() -> BundleVerification.of(zip, trust(), Optional.empty()))
                .isInstanceOf(NotProved.class)
                .hasMessage(message);
        files.remove(name);
        if (before != null) files.put(name, before);
    }
}
