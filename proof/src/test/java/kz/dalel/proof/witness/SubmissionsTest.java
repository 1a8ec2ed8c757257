package kz.dalel.proof.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.proof.ExampleKeys;
import kz.dalel.proof.Fault;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.submission.Answer;
import kz.dalel.proof.submission.Submission;
import kz.dalel.proof.tree.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a witness answers that is told of checkpoints; the keys and the log are those of the document. */
class SubmissionsTest {
    private static final SignerKey KEY = ExampleKeys.witness();
    private static final VerifierKey VKEY = KEY.verifier(Algorithm.COSIGNATURE);
    private static final Answer SIGNED_BY_THE_DOCUMENT = new Answer(
            200,
            "text/plain; charset=utf-8",
            "— court.example/witness mNrN0gAAAABrAr/wyom6UKCZxnaO7LfudaqQ4SbiOBs4vFSEKAv3CvJ10WMaMgJ/HVHABXhseTtwP4+Sn2wKus0Xu8uYFqRe2PAEDg==\n");

    @TempDir
    Path home;

    private final TestLog log = ExampleKeys.exampleLog();
    private final List<Checkpoint> signed = new ArrayList<>();
    private final List<Alarm> alarms = new ArrayList<>();
    private Instant now = Instant.ofEpochSecond(1_795_342_320);
    private WitnessState state;
    private Submissions submissions;

    @BeforeEach
    void a_witness_begins() throws IOException {
        begin(log.vkey());
    }

    @AfterEach
    void nothing_stays_open() throws IOException {
        state.close();
    }

    @Test
    void the_first_tree_is_signed_with_the_line_of_the_document() throws IOException {
        assertThat(answer(new Submission(0, List.of(), log.note()))).isEqualTo(SIGNED_BY_THE_DOCUMENT);
        assertThat(signed).containsExactly(log.checkpoint());
        assertThat(alarms).isEmpty();
    }

    @Test
    void a_tree_that_continues_the_first_is_signed() throws IOException {
        Note before = first(1).note();
        answer(new Submission(0, List.of(), before));

        Answer answer = answer(new Submission(1, proof(), log.note()));

        assertThat(answer).isEqualTo(SIGNED_BY_THE_DOCUMENT);
        assertThat(Cosignature.find(answer.over(log.note()), VKEY))
                .contains(new Cosignature(KEY.name(), 1_795_342_320));
    }

    @Test
    void whoever_says_another_size_is_told_the_known_one() throws IOException {
        answer(new Submission(0, List.of(), first(1).note()));

        Answer stale = new Answer(409, "text/x.tlog.size", "1\n");
        assertThat(answer(new Submission(0, List.of(), log.note()))).isEqualTo(stale);
        assertThat(answer(new Submission(2, List.of(), log.note()))).isEqualTo(stale);
        assertThat(signed).hasSize(1);
        assertThat(alarms).isEmpty();
    }

    @Test
    void a_tree_that_is_known_is_signed_again() throws IOException {
        answer(new Submission(0, List.of(), log.note()));
        now = now.plusSeconds(60);

        Answer again = answer(new Submission(2, List.of(), log.note()));

        assertThat(Cosignature.find(again.over(log.note()), VKEY)).contains(new Cosignature(KEY.name(), 1_795_342_380));
    }

    @Test
    void what_is_malformed_is_answered_with_one_line() throws IOException {
        String note = log.note().toString();
        for (String body : List.of(
                "",
                "maintenance",
                "old 2",
                "old x\n\n" + note,
                "old 0\n\nno checkpoint\n\n— a AAAAAAA=\n",
                "old 0\n\n" + note.replace("\n\n", "\nextension\n\n"),
                "old 0\n\n\n" + note,
                "old 3\n\n" + note,
                "x".repeat(Submission.MAX_BYTES + 1)))
            assertThat(submissions.answer(body.getBytes(UTF_8))).as(body).satisfies(answer -> {
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.body()).endsWith("\n").hasLineCount(1);
            });
        assertThat(signed).isEmpty();
    }

    @Test
    void an_unknown_log_an_unknown_key_and_a_false_signature_are_told_apart() throws IOException {
        TestLog elsewhere = new TestLog(TestLog.signer("elsewhere.kz/log"));
        elsewhere.append(TestLog.read(1));
        Note byStranger = log.checkpoint().sign(TestLog.signer(TestLog.NAME));
        Note forged = new Note(first(1).note().text(), log.note().signatures());

        assertThat(answer(new Submission(0, List.of(), elsewhere.note())).status())
                .isEqualTo(404);
        assertThat(answer(new Submission(0, List.of(), byStranger)).status()).isEqualTo(403);
        assertThat(answer(new Submission(0, List.of(), forged)).status()).isEqualTo(403);
        assertThat(signed).isEmpty();
        assertThat(evidence()).isEmpty();
    }

    @Test
    void a_proof_that_does_not_hold_is_refused_with_both_notes_kept() throws IOException {
        answer(new Submission(0, List.of(), first(1).note()));
        byte[] kept = Files.readAllBytes(memory());

        for (List<Hash> wrong : List.of(List.<Hash>of(), List.of(Hash.EMPTY), List.of(proof().get(0), Hash.EMPTY)))
            assertThat(answer(new Submission(1, wrong, log.note())).status())
                    .as(wrong.toString())
                    .isEqualTo(422);

        assertThat(memory()).hasBinaryContent(kept);
        assertThat(evidence()).hasSize(1);
        assertThat(evidence().get(0).resolve("kept")).hasBinaryContent(kept);
        assertThat(evidence().get(0).resolve("shown"))
                .hasBinaryContent(log.note().bytes());
        assertThat(alarms.get(1).fault().fault()).isEqualTo(Fault.CONSISTENCY_ROOT);
    }

    @Test
    void a_proof_for_the_first_tree_is_one_too_many() throws IOException {
        assertThat(answer(new Submission(0, proof(), log.note())).status()).isEqualTo(422);
    }

    @Test
    void another_tree_of_the_same_size_is_a_conflict_and_an_alarm() throws IOException {
        answer(new Submission(0, List.of(), log.note()));
        log.commitments().get(0)[0] ^= 1;

        Answer answer = answer(new Submission(2, List.of(), log.note()));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.known()).isEmpty();
        assertThat(alarms)
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.fault().fault()).isEqualTo(Fault.CONSISTENCY_ROOT));
    }

    @Test
    void a_shorter_tree_is_never_signed() throws IOException {
        answer(new Submission(0, List.of(), log.note()));

        assertThat(answer(new Submission(1, List.of(), first(1).note())))
                .isEqualTo(new Answer(409, "text/x.tlog.size", "2\n"));
        assertThat(answer(new Submission(2, List.of(), first(1).note())).status())
                .isEqualTo(400);
        assertThat(signed).hasSize(1);
    }

    @Test
    void a_stranger_who_adds_lines_fills_no_disk() throws IOException {
        answer(new Submission(0, List.of(), first(1).note()));
        for (int i = 0; i < 5; i++) {
            Note more = log.note().with(TestLog.signer("stranger.kz/" + i).sign("x\n"));
            assertThat(answer(new Submission(1, List.of(), more)).status()).isEqualTo(422);
        }
        assertThat(evidence()).hasSize(1);
    }

    @Test
    void a_witness_that_starts_anew_goes_on_from_what_it_signed() throws IOException {
        answer(new Submission(0, List.of(), first(1).note()));
        state.close();
        begin(log.vkey());

        assertThat(answer(new Submission(0, List.of(), log.note()))).isEqualTo(Answer.stale(1));
        assertThat(answer(new Submission(1, proof(), log.note())).status()).isEqualTo(200);
    }

    @Test
    void an_answer_that_got_lost_after_it_was_written_down_is_asked_for_again() throws IOException {
        answer(new Submission(0, List.of(), log.note())); // nobody gets it: the process is killed here
        state.close();
        begin(log.vkey());

        assertThat(answer(new Submission(0, List.of(), log.note()))).isEqualTo(Answer.stale(2));
        assertThat(answer(new Submission(2, List.of(), log.note())).status()).isEqualTo(200);
    }

    @Test
    void each_log_has_a_memory_of_its_own() throws IOException {
        TestLog other = new TestLog(TestLog.signer("almaty.kz/log"));
        other.append(TestLog.read(1));
        state.close();
        begin(log.vkey(), other.vkey());

        assertThat(answer(new Submission(0, List.of(), log.note())).status()).isEqualTo(200);
        assertThat(answer(new Submission(0, List.of(), other.note())).status()).isEqualTo(200);
        assertThat(answer(new Submission(0, List.of(), log.note()))).isEqualTo(Answer.stale(2));
        assertThat(answer(new Submission(0, List.of(), other.note()))).isEqualTo(Answer.stale(1));
    }

    @Test
    void a_log_that_changed_its_key_goes_on_when_both_are_known() throws IOException {
        answer(new Submission(0, List.of(), first(1).note()));
        SignerKey fresh = TestLog.signer(TestLog.NAME);
        Submission later = new Submission(1, proof(), log.checkpoint().sign(fresh));
        assertThat(answer(later).status()).isEqualTo(403);
        state.close();
        begin(log.vkey(), fresh.verifier(Algorithm.ED25519));

        assertThat(answer(later).status()).isEqualTo(200);
    }

    @Test
    void what_a_witness_of_a_single_log_once_kept_is_remembered() throws IOException {
        answer(new Submission(0, List.of(), log.note()));
        state.close();
        Files.move(memory(), home.resolve("state/checkpoint"));
        TestLog other = new TestLog(TestLog.signer("almaty.kz/log"));
        other.append(TestLog.read(1));
        begin(log.vkey(), other.vkey());

        assertThat(answer(new Submission(0, List.of(), log.note()))).isEqualTo(Answer.stale(2));
        assertThat(answer(new Submission(0, List.of(), other.note())).status()).isEqualTo(200);
    }

    private void begin(VerifierKey... keys) throws IOException {
        state = WitnessState.open(home.resolve("state"));
        List<WatchedLog> logs = Stream.of(keys)
                .map(VerifierKey::name)
                .distinct()
                .map(name -> new WatchedLog(
                        Stream.of(keys).filter(key -> key.name().equals(name)).toList(), KEY, state, () -> now))
                .toList();
        submissions = new Submissions(logs, signed::add, alarms::add);
    }

    private Answer answer(Submission submission) throws IOException {
        return submissions.answer(submission.bytes());
    }

    /** The log when it had fewer entries. */
    private TestLog first(int size) {
        TestLog first = new TestLog(log.key());
        for (int i = 0; i < size; i++) first.commitments().add(log.commitments().get(i));
        return first;
    }

    /** That the log of two continues the log of one. */
    private List<Hash> proof() {
        return List.of(Hash.leaf(log.commitments().get(1)));
    }

    private Path memory() throws IOException {
        return in("checkpoint-").get(0);
    }

    private List<Path> evidence() throws IOException {
        return in("alarm-");
    }

    private List<Path> in(String name) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("state"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .toList();
        }
    }
}
