package kz.dalel.it.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dalel.dist.Project;
import kz.dalel.it.stack.Await;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.KeyFile;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.submission.Submission;
import kz.dalel.proof.witness.Submissions;
import kz.dalel.proof.witness.WatchedLog;
import kz.dalel.proof.witness.WitnessState;

/** The program {@code ./dalel witness --listen} as an agency runs it: a process with a key and a memory of its own. */
final class ListeningWitness implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("Listening at (http://\\S+[0-9])\\.");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Path home;
    private final SignerKey key;
    private Process process;
    private URI url;

    ListeningWitness(Path parent, String name) {
        try {
            home = Files.createDirectories(parent.resolve(name));
            key = KeyFile.make(name + ".example/witness", home.resolve("key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return key.name();
    }

    VerifierKey vkey() {
        return key.verifier(Algorithm.COSIGNATURE);
    }

    /** Its line in the log's list of witnesses. */
    String line() {
        return vkey().format() + " " + url + " SC\n";
    }

    /** Lets it remember a tree that it signed before anybody told it of the log. */
    ListeningWitness havingSigned(Checkpoint tree, SignerKey log) {
        VerifierKey vkey = log.verifier(Algorithm.ED25519);
        try (WitnessState state = WitnessState.open(home.resolve("state"))) {
            WatchedLog watched = new WatchedLog(List.of(vkey), key, state, InstantSource.system());
            Submissions submissions = new Submissions(List.of(watched), signed -> {}, alarm -> {});
            byte[] first = new Submission(0, List.of(), tree.sign(log)).bytes();
            if (submissions.answer(first).status() != 200) throw new IllegalStateException("not signed");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ListeningWitness start(VerifierKey... log) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-jar",
                Project.here().root().resolve("proof/target/dalel-proof.jar").toString(),
                "witness",
                "--listen",
                "0",
                "--key",
                home.resolve("key").toString(),
                "--state",
                home.resolve("state").toString()));
        for (VerifierKey each : log) command.addAll(List.of("--log", each.format()));
        Path said = home.resolve("said");
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher found = Await.until("the witness listens", SOON, () -> LISTENING.matcher(said()), Matcher::find);
        url = URI.create(found.group(1));
        return this;
    }

    /** All that it printed. */
    String said() {
        try {
            return Files.readString(home.resolve("said"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) process.destroy();
    }
}
