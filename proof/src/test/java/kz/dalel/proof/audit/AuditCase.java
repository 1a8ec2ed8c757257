package kz.dalel.proof.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.Reason;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.report.Verdict;
import org.junit.jupiter.api.io.TempDir;

/** A log of 600 entries, published in a directory, and what an audit finds there. */
abstract class AuditCase {
    static final int SIZE = 600;
    static final Reason MISSING = new Unfit(Why.MISSING).reason();

    @TempDir
    Path home;

    final TestLog log = TestLog.of(SIZE);
    final Trust trust = Trust.in(List.of(log.vkey()), List.of(), 0);

    static void unreadable(Report report, String key, Object... facts) {
        assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(report.lines()).contains(new Line(Verdict.UNREADABLE, key, List.of(facts)));
    }

    static void found(Report report, String key, Object... facts) {
        assertThat(report.outcome()).isEqualTo(Outcome.SOMETHING_FALSE);
        assertThat(report.lines()).contains(new Line(Verdict.FALSE, key, List.of(facts)));
    }

    static void flip(Path file, int place) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[place] ^= 1;
        Files.write(file, bytes);
    }

    Note earlier(int size) {
        TestLog before = new TestLog(log.key());
        for (int i = 0; i < size; i++) before.append(TestLog.read(i));
        return before.note();
    }

    Report audit(Optional<Note> earlier) throws IOException {
        log.publish(home);
        return audited(earlier);
    }

    Report audited(Optional<Note> earlier) {
        return Audit.of(PublishedLog.of(home.toString()), trust, earlier);
    }
}
