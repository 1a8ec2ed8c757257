package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.KeyFile;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.submission.Answer;
import kz.dalel.proof.submission.Submission;
import kz.dalel.proof.tree.MerkleTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program {@code witness --listen} as a process of its own, which is killed. */
class ListeningTest {
    private static final int ROUNDS = 4;

    @TempDir
    Path home;

    private final HttpClient client = HttpClient.newHttpClient();
    private final TestLog log = TestLog.of(0);
    private VerifierKey witness;
    private Process process;
    private URI url;

    @BeforeEach
    void a_witness_has_a_key() throws IOException {
        witness = KeyFile.make("court.kz/witness", home.resolve("key")).verifier(Algorithm.COSIGNATURE);
    }

    @AfterEach
    void nothing_runs_on() {
        if (process != null) process.destroyForcibly();
    }

    @Test
    void a_witness_that_is_killed_between_what_it_writes_down_and_its_answer_signs_no_other_history() throws Exception {
        long known = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            start();
            grow();
            String before = remembered();
            CompletableFuture<HttpResponse<String>> underway = bring(known);
            writtenDown(before);
            process.destroyForcibly().waitFor();
            underway.exceptionally(gone -> null).join();

            start();
            known = signedAtLast();
            assertThat(known).isEqualTo(log.commitments().size());
            a_rewritten_history_is_refused(known);
            process.destroy();
            process.waitFor();
        }
    }

    /** After a kill the tree may be signed already or not; in both cases it gets signed. */
    private long signedAtLast() {
        HttpResponse<String> answer = bring(0).join();
        if (answer.statusCode() == 409)
            answer = bring(Long.parseLong(answer.body().strip())).join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Answer read = new Answer(200, "text/plain", answer.body());
        assertThat(Cosignature.find(read.over(log.note()), witness)).isPresent();
        return log.commitments().size();
    }

    private void a_rewritten_history_is_refused(long known) {
        log.commitments().get(0)[0] ^= 1;
        assertThat(bring(known).join().statusCode()).isEqualTo(409);
        log.append(TestLog.read(99));
        assertThat(bring(known).join().statusCode()).isEqualTo(422);
        log.commitments().remove(log.commitments().size() - 1);
        log.commitments().get(0)[0] ^= 1;
    }

    /** Returns as soon as the tree is on the disk: then the answer is about to be sent. */
    private void writtenDown(String before) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (remembered().equals(before)) {
            assertThat(System.nanoTime()).as("nothing is written down").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private String remembered() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("state"))) {
            List<Path> memory = files.filter(
                            file -> file.getFileName().toString().matches("checkpoint-[0-9a-f]{16}"))
                    .toList();
            return memory.isEmpty() ? "" : Files.readString(memory.get(0));
        }
    }

    private void grow() {
        for (int i = 0; i < 3; i++) log.append(TestLog.read(log.commitments().size()));
    }

    private CompletableFuture<HttpResponse<String>> bring(long known) {
        int size = log.commitments().size();
        Submission submission = new Submission(known, MerkleTree.consistency(known, size, log.hashes()), log.note());
        HttpRequest request = HttpRequest.newBuilder(url.resolve(Submission.PATH))
                .POST(BodyPublishers.ofByteArray(submission.bytes()))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    private void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of("target/classes").toAbsolutePath().toString(),
                "kz.dalel.proof.Main",
                "witness",
                "--listen",
                "0"));
        command.addAll(List.of(
                "--log", log.vkey().format(), "--key", home.resolve("key").toString()));
        command.addAll(List.of("--state", home.resolve("state").toString()));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said = process.inputReader(UTF_8);
        String line = said.readLine();
        while (line != null && !line.startsWith("Listening at ")) line = said.readLine();
        assertThat(line).as("the witness listens").isNotNull();
        url = URI.create(line.substring("Listening at ".length(), line.length() - 1));
    }
}
