package kz.dalel.proof.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read of a log is told from what is false in it. */
class IncompleteLogTest extends AuditCase {
    @Test
    void a_log_that_lacks_an_entry_cannot_be_read_and_is_not_accused() throws IOException {
        Note signed = log.note();
        log.commitments().remove(300);
        log.publish(home, signed);

        unreadable(audited(Optional.empty()), "log.silent", "tile/entries/002.p/88", MISSING);
    }

    @Test
    void a_tile_that_was_cut_cannot_be_read() throws IOException {
        log.publish(home);
        Path tail = home.resolve("tile/entries/002.p/88");
        byte[] bundle = Files.readAllBytes(tail);
        Files.write(tail, Arrays.copyOf(bundle, bundle.length - 34));

        unreadable(audited(Optional.empty()), "tile.length", "tile/entries/002.p/88", 87 * 34);
    }

    @Test
    void a_partial_tile_that_is_gone_is_the_beginning_of_the_full_one() throws IOException {
        Note signed = log.note();
        for (int i = SIZE; i < 768; i++) log.append(TestLog.read(i));
        log.publish(home, signed);
        assertThat(home.resolve("tile/0/002.p/88")).doesNotExist();

        Report report = audited(Optional.empty());

        assertThat(report.lines())
                .contains(new Line(Verdict.UNREADABLE, "log.silent", List.of("tile/1/000.p/2", MISSING)));
        Files.createDirectories(home.resolve("tile/1/000.p"));
        byte[] roots = Files.readAllBytes(home.resolve("tile/1/000.p/3"));
        Files.write(home.resolve("tile/1/000.p/2"), Arrays.copyOf(roots, 64));
        assertThat(audited(Optional.empty()).outcome()).isEqualTo(Outcome.ALL_PROVED);
    }

    @Test
    void what_is_false_counts_whatever_is_missing_beside_it() throws IOException {
        log.publish(home);
        Files.delete(home.resolve("tile/0/000"));
        flip(home.resolve("tile/0/001"), 0);

        Report report = audited(Optional.empty());

        found(report, "tile.altered", "tile/0/001", 256L);
        assertThat(report.lines()).contains(new Line(Verdict.UNREADABLE, "log.silent", List.of("tile/0/000", MISSING)));
    }

    @Test
    void what_was_false_before_the_commitments_ended_counts_too() throws IOException {
        log.publish(home);
        flip(home.resolve("tile/0/000"), 0);
        Files.delete(home.resolve("tile/entries/001"));

        Report report = audited(Optional.empty());

        found(report, "tile.altered", "tile/0/000", 0L);
        assertThat(report.lines())
                .contains(new Line(Verdict.UNREADABLE, "log.silent", List.of("tile/entries/001", MISSING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkpoint", "tile/entries/001", "tile/0/001", "tile/1/000.p/2"})
    void an_incomplete_copy_is_no_accusation(String path) throws IOException {
        log.publish(home);
        Files.delete(home.resolve(path));

        unreadable(audited(Optional.empty()), "log.silent", path, MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/entries/001", "tile/0/001", "tile/1/000.p/2"})
    void neither_is_a_tile_of_another_length(String path) throws IOException {
        log.publish(home);
        byte[] tile = Files.readAllBytes(home.resolve(path));
        Files.write(home.resolve(path), Arrays.copyOf(tile, tile.length + 1));

        unreadable(audited(Optional.empty()), "tile.length", path, tile.length + 1);
    }

    @Test
    void a_commitment_of_another_length_cannot_be_read() throws IOException {
        log.publish(home);
        flip(home.resolve("tile/entries/001"), 1);

        unreadable(
                audited(Optional.empty()),
                "malformed",
                "tile/entries/001",
                new Unfit(Why.COMMITMENT_LENGTH, 33).reason());
    }

    @Test
    void a_checkpoint_that_is_none_cannot_be_read() throws IOException {
        log.publish(home);
        String text = log.checkpoint().text() + "extension\n";
        Files.write(home.resolve("checkpoint"), new Note(text, List.of(log.key().sign(text))).bytes());

        unreadable(audited(Optional.empty()), "malformed", "checkpoint", new Unfit(Why.CHECKPOINT_LINES).reason());
    }
}
