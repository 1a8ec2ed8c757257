package kz.dalel.proof.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.dalel.proof.ExampleKeys;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.submission.Submission;
import kz.dalel.proof.tree.MerkleTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same answers over HTTP. */
class WitnessServerTest {
    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    Path home;

    private final HttpClient client = HttpClient.newHttpClient();
    private final TestLog log = TestLog.of(40);
    private final TestLog other = new TestLog(TestLog.signer("almaty.kz/log"));
    private final List<Checkpoint> signed = Collections.synchronizedList(new ArrayList<>());
    private final List<IOException> troubles = Collections.synchronizedList(new ArrayList<>());
    private WitnessState state;
    private WitnessServer server;

    @BeforeEach
    void a_witness_listens() throws IOException {
        for (int i = 0; i < 40; i++) other.append(TestLog.read(i));
        state = WitnessState.open(home.resolve("state"));
        List<WatchedLog> logs = List.of(watched(log), watched(other));
        server = new WitnessServer(ANY_PORT, new Submissions(logs, signed::add, alarm -> {}), troubles::add);
    }

    @AfterEach
    void nothing_runs_on() throws IOException {
        server.close();
        state.close();
    }

    @Test
    void a_checkpoint_is_signed_and_a_stale_one_is_told_the_size() {
        HttpResponse<String> first = post(new Submission(0, List.of(), log.note()).bytes());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).startsWith("— court.example/witness ").endsWith("\n");

        HttpResponse<String> stale = post(new Submission(0, List.of(), log.note()).bytes());
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(stale.body()).isEqualTo("40\n");
    }

    @Test
    void what_is_too_long_or_malformed_is_answered_with_one_line() {
        for (byte[] body : List.of(new byte[0], "old".getBytes(UTF_8), new byte[Submission.MAX_BYTES + 1000])) {
            HttpResponse<String> answer = post(body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).startsWith("malformed [submission").hasLineCount(1);
        }
    }

    @Test
    void there_is_nothing_else_to_call() throws IOException, InterruptedException {
        assertThat(send("POST", "/", "").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/add-checkpoint/x", "").statusCode()).isEqualTo(404);
        HttpResponse<String> get = send("GET", "/add-checkpoint", "");
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void two_logs_that_come_at_once_are_both_signed_each_in_its_order() {
        List<CompletableFuture<Long>> all = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            all.add(CompletableFuture.supplyAsync(() -> brought(log)));
            all.add(CompletableFuture.supplyAsync(() -> brought(other)));
        }
        assertThat(all).allSatisfy(size -> assertThat(size.join()).isEqualTo(40));

        for (TestLog each : List.of(log, other)) {
            assertThat(signed)
                    .filteredOn(tree -> tree.origin().equals(each.key().name()))
                    .extracting(Checkpoint::size)
                    .isSorted()
                    .last()
                    .isEqualTo(40L);
        }
    }

    @Test
    void whoever_hangs_up_before_the_answer_harms_nobody() throws IOException {
        String body = new String(new Submission(0, List.of(), log.note()).bytes(), UTF_8);
        int port = URI.create(server.url()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String head = "POST /add-checkpoint HTTP/1.1\r\nHost: x\r\nContent-Length: " + body.getBytes(UTF_8).length;
            socket.getOutputStream().write((head + "\r\n\r\n" + body).getBytes(UTF_8));
            socket.setSoLinger(true, 0);
        }
        assertThat(brought(log)).isEqualTo(40);
    }

    @Test
    void a_witness_that_cannot_remember_does_not_sign() throws IOException {
        Path taken = home.resolve("state/checkpoint-"
                + kz.dalel.proof.tree.Hash.leaf(TestLog.NAME.getBytes(UTF_8))
                        .hex()
                        .substring(0, 16));
        java.nio.file.Files.createDirectories(taken.resolveSibling(taken.getFileName() + ".next"));

        HttpResponse<String> answer = post(new Submission(0, List.of(), log.note()).bytes());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("—");
        assertThat(troubles).hasSize(1);
        assertThat(signed).isEmpty();
    }

    /** Brings a log tree by tree, as somebody who knows nothing of the others; tells the last size that was signed. */
    private long brought(TestLog whole) {
        long known = 0;
        for (int size = 1; size <= 40; size++) {
            HttpResponse<String> answer = brought(whole, known, size);
            while (answer.statusCode() == 409) {
                known = Long.parseLong(answer.body().strip());
                if (known > size) break; // somebody else was faster
                answer = brought(whole, known, size);
            }
            if (answer.statusCode() == 200) known = size;
            size = (int) known;
        }
        return known;
    }

    private HttpResponse<String> brought(TestLog whole, long old, int size) {
        TestLog tree = first(whole, size);
        return post(new Submission(old, MerkleTree.consistency(old, size, tree.hashes()), tree.note()).bytes());
    }

    private static TestLog first(TestLog whole, int size) {
        TestLog first = new TestLog(whole.key());
        first.commitments().addAll(whole.commitments().subList(0, size));
        return first;
    }

    private WatchedLog watched(TestLog of) {
        return new WatchedLog(
                List.of(of.vkey()), ExampleKeys.witness(), state, () -> Instant.ofEpochSecond(1_795_342_320));
    }

    private HttpResponse<String> post(byte[] body) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + Submission.PATH))
                            .POST(BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path))
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
