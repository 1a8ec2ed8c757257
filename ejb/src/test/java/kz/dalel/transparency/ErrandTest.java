package kz.dalel.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.submission.Answer;
import kz.dalel.proof.submission.Submission;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.witness.Submissions;
import kz.dalel.proof.witness.WatchedLog;
import kz.dalel.proof.witness.WitnessServer;
import kz.dalel.proof.witness.WitnessState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A log of two entries tells a witness; the ledger and the way out are written down here, the witness is a real one. */
class ErrandTest {
    private static final Hash FIRST = Hash.leaf(new byte[] {1});
    private static final Hash SECOND = Hash.leaf(new byte[] {2});

    @TempDir
    Path home;

    private final SignerKey log = signer("dalel.kz/log");
    private final SignerKey court = signer("court.example/witness");
    private final Note newest = new Checkpoint("dalel.kz/log", 2, Hash.node(FIRST, SECOND)).sign(log);
    private final List<String> came = new ArrayList<>();
    private final List<Note> accepted = new ArrayList<>();
    private final List<Submission> brought = new ArrayList<>();
    private boolean gateRefuses;

    @Test
    void a_witness_of_flesh_and_blood_signs() throws IOException {
        try (WitnessState state = WitnessState.open(home)) {
            Submissions submissions = submissions(state);
            assertThat(submissions.answer(firstTree()).status()).isEqualTo(200);
            try (WitnessServer server = new WitnessServer(anyPort(), submissions, trouble -> {})) {
                Errand errand = errand();
                Courier out = onTheWay(URI.create(server.url() + Submission.PATH));
                until(errand, out);
            }
        }
        assertThat(brought).extracting(Submission::old).containsExactly(0L, 1L);
        assertThat(came).containsExactly("SIGNED 2 null");
        assertThat(Cosignature.find(accepted.get(0), court.verifier(Algorithm.COSIGNATURE)))
                .isPresent();
    }

    @Test
    void a_witness_that_saw_another_history_is_told_of_as_such() throws IOException {
        try (WitnessState state = WitnessState.open(home)) {
            Submissions submissions = submissions(state);
            Checkpoint other = new Checkpoint("dalel.kz/log", 1, SECOND);
            submissions.answer(new Submission(0, List.of(), other.sign(log)).bytes());
            try (WitnessServer server = new WitnessServer(anyPort(), submissions, trouble -> {})) {
                until(errand(), onTheWay(URI.create(server.url() + Submission.PATH)));
            }
        }
        assertThat(came).containsExactly("OTHER_HISTORY 2 HTTP 422");
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, text/plain, no, REFUSED",
        "403, text/plain, no, UNTRUSTED_KEY",
        "404, text/plain, no, UNKNOWN_LOG",
        "409, text/plain, fork, OTHER_HISTORY",
        "409, text/x.tlog.size, 0, OTHER_HISTORY",
        "409, text/x.tlog.size, 3, OTHER_HISTORY",
        "409, text/x.tlog.size, -1, OTHER_HISTORY",
        "422, text/plain, no, OTHER_HISTORY",
        "307, text/plain, no, REFUSED",
        "429, text/plain, later, REFUSED",
        "503, text/plain, later, REFUSED"
    })
    void every_refusal_has_its_word(int status, String type, String body, String outcome) {
        step(answering(new Answer(status, type, body + "\n")), 2);

        assertThat(came).containsExactly(outcome + " 2 HTTP " + status);
    }

    @Test
    void a_size_is_believed_once_and_then_it_is_another_history() {
        Errand errand = errand();
        Courier out = answering(new Answer(409, Answer.SIZE, "1\n"), new Answer(409, Answer.SIZE, "2\n"));
        errand.step(URI.create("http://w/"), out);
        errand.step(URI.create("http://w/"), out);
        errand.step(URI.create("http://w/"), out);

        assertThat(brought).extracting(Submission::old).containsExactly(0L, 1L);
        assertThat(came).containsExactly("OTHER_HISTORY 2 HTTP 409");
    }

    @Test
    void whoever_answers_without_a_signature_of_his_own_is_told_of() {
        step(answering(new Answer(200, "text/plain", "OK\n")), 2);
        step(answering(Answer.cosigned(Cosignature.sign(newest.text(), signer("court.example/witness"), 1))), 2);
        step(answering(Answer.cosigned(Cosignature.sign("another\n", court, 1))), 2);
        gateRefuses = true;
        step(answering(Answer.cosigned(Cosignature.sign(newest.text(), court, 1))), 2);

        assertThat(came).hasSize(4).containsOnly("FALSE_SIGNATURE 2 null");
        assertThat(accepted).isEmpty();
    }

    @Test
    void of_what_comes_back_only_the_witnesss_own_line_is_handed_on() {
        String lines =
                Cosignature.sign(newest.text(), signer("stranger.example/w"), 1).line() + "\n"
                        + Cosignature.sign(newest.text(), court, 1).line() + "\n";
        step(answering(new Answer(200, "text/plain", lines)), 2);

        assertThat(came).containsExactly("SIGNED 2 null");
        assertThat(accepted.get(0).signatures()).hasSize(1);
    }

    @Test
    void whoever_is_not_reached_is_left_alone_for_a_while() {
        Errand errand = errand();
        Courier out = new Courier() {
            @Override
            public CompletableFuture<HttpResponse<byte[]>> post(URI to, String type, byte[] body) {
                brought.add(Submission.read(body));
                return CompletableFuture.failedFuture(new CompletionException(new ConnectException("refused")));
            }
        };
        for (int i = 0; i < 4; i++) errand.step(URI.create("http://w/"), out);

        assertThat(came).containsExactly("UNREACHABLE 2 ConnectException");
        assertThat(brought).hasSize(1);
    }

    @Test
    void nobody_is_asked_while_an_answer_is_awaited() {
        Errand errand = errand();
        CompletableFuture<HttpResponse<byte[]>> never = new CompletableFuture<>();
        Courier out = new Courier() {
            @Override
            public CompletableFuture<HttpResponse<byte[]>> post(URI to, String type, byte[] body) {
                brought.add(Submission.read(body));
                return never;
            }
        };
        for (int i = 0; i < 4; i++) errand.step(URI.create("http://w/"), out);

        assertThat(brought).hasSize(1);
        assertThat(came).isEmpty();
    }

    private void step(Courier out, int times) {
        Errand errand = errand();
        for (int i = 0; i < times; i++) errand.step(URI.create("http://w/"), out);
    }

    private void until(Errand errand, Courier out) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (came.isEmpty() && System.nanoTime() < end) errand.step(URI.create("http://w/"), out);
    }

    private Errand errand() {
        Witness witness = new Witness(
                court.verifier(Algorithm.COSIGNATURE), Optional.of(URI.create("http://w/")), Optional.empty());
        PushLedger ledger = new PushLedger() {
            @Override
            public Optional<Submission> due(String name, OptionalLong known) {
                if (!accepted.isEmpty()) return Optional.empty();
                long old = known.orElse(0);
                return Optional.of(new Submission(old, old == 1 ? List.of(SECOND) : List.of(), newest));
            }

            @Override
            public void came(String name, long size, PushOutcome outcome, String detail) {
                came.add(outcome + " " + size + " " + detail);
            }
        };
        Witnesses gate = new Witnesses() {
            @Override
            public void accept(byte[] note) {
                if (gateRefuses) throw Refusal.forbidden("cosignature.unknownKey");
                accepted.add(Note.read(note));
            }
        };
        return new Errand(witness, ledger, gate);
    }

    private Courier onTheWay(URI address) {
        HttpClient client = Courier.client(HttpClient.newBuilder());
        return new Courier() {
            @Override
            public CompletableFuture<HttpResponse<byte[]>> post(URI to, String type, byte[] body) {
                brought.add(Submission.read(body));
                return post(client, address, type, body);
            }
        };
    }

    /** One answer after the other, through a client that is none. */
    private Courier answering(Answer... answers) {
        List<Answer> left = new ArrayList<>(List.of(answers));
        return new Courier() {
            @Override
            public CompletableFuture<HttpResponse<byte[]>> post(URI to, String type, byte[] body) {
                brought.add(Submission.read(body));
                return CompletableFuture.completedFuture(new Reply(left.remove(0)));
            }
        };
    }

    private byte[] firstTree() {
        Note first = new Checkpoint("dalel.kz/log", 1, FIRST).sign(log);
        return new Submission(0, List.of(), first).bytes();
    }

    private Submissions submissions(WitnessState state) {
        WatchedLog watched =
                new WatchedLog(List.of(log.verifier(Algorithm.ED25519)), court, state, InstantSource.system());
        return new Submissions(List.of(watched), tree -> {}, alarm -> {});
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static SignerKey signer(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return SignerKey.of(name, pair.getPrivate(), pair.getPublic());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
