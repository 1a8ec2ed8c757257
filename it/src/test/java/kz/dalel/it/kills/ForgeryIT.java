package kz.dalel.it.kills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Rows;
import kz.dalel.it.transparency.Mass;
import kz.dalel.it.transparency.PublicLog;
import kz.dalel.proof.audit.PublishedLog;
import kz.dalel.proof.command.VerifyCommand;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.witness.Alarm;
import kz.dalel.proof.witness.Witness;
import kz.dalel.proof.witness.WitnessState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do everything at the Center rewrites the past and signs it anew; a witness has seen the past, and a court has a proof. */
class ForgeryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static Stack stack;

    private PublicLog log;
    private Forger forger;
    private Journey journey;

    @TempDir
    Path directory;

    @BeforeAll
    static void everything_runs() {
        stack = Stack.start(Plan.forTests(Dalel.emptyHome("forgery")).withOutput(System.out));
    }

    @AfterAll
    static void everything_stops() {
        if (stack != null) stack.close();
    }

    /** A case in a log of some full tiles. */
    @BeforeEach
    void a_log() throws SQLException {
        Rows owner = Rows.ofOwner(stack.site());
        log = new PublicLog(stack);
        forger = new Forger(stack, owner);
        journey = Journey.registered(stack.site(), 1);
        Mass mass = new Mass(owner);
        mass.enter(700);
        mass.settle();
    }

    @Test
    void a_past_rewritten_by_superuser_and_key_together_is_refused_by_the_witness_and_by_a_kept_proof()
            throws IOException, SQLException {
        try (WitnessState state = WitnessState.open(directory.resolve("witness"))) {
            Witness witness = witness(state);
            Note seen = sealed(witness);
            Path proof = proof("before.zip");
            says(Outcome.ALL_PROVED, proof.toString(), "--witness", court());

            forges_and_goes_on();
            says(Outcome.NOT_ALL_PROVED, "--log-url", url()); // in itself the forged history is without a flaw
            Alarm alarm = catchThrowableOfType(Alarm.class, witness::look);

            assertThat(Note.read(Files.readAllBytes(alarm.evidence().resolve("kept")))
                            .text())
                    .isEqualTo(seen.text());
            assertThat(Files.readAllBytes(alarm.evidence().resolve("shown")))
                    .isEqualTo(log.latest().bytes());
            assertThat(log.latest().signatures()).as("the log's alone").hasSize(1);
            says(Outcome.SOMETHING_FALSE, "--log-url", url(), "--witness", court());
            says(Outcome.SOMETHING_FALSE, "--log-url", url(), "--checkpoint", checkpoint(proof));
            says(Outcome.SOMETHING_FALSE, proof("after.zip").toString(), "--witness", court());
            says(Outcome.ALL_PROVED, proof.toString(), "--witness", court());
        }
    }

    @Test
    void a_machine_that_does_not_know_what_was_signed_last_signs_nothing() throws IOException {
        Path signed = new OneHistory(stack, Rows.ofOwner(stack.site())).file();
        Path aside = directory.resolve("aside");
        Note before = log.latest();
        Files.move(signed, aside);
        Journey.drafted(stack.site());
        awaits_alarm("nothing was signed here");
        assertThat(log.latest()).isEqualTo(before);
        assertThat(signed).doesNotExist();

        Files.move(aside, signed);
        awaits_more_than(log.opened(before).size());
        assertThat(log.sheet().path("alarm").isNull()).isTrue();
    }

    /** First the database alone, at which the log stops; then the file beside the key, and the demand for witnesses is dropped. */
    private void forges_and_goes_on() throws IOException, SQLException {
        Checkpoint forged = forger.rewrite();
        Journey waiting = Journey.drafted(stack.site());
        awaits_alarm("signed was");
        assertThat(log.opened(log.latest())).isEqualTo(forged);
        assertThat(waiting.state()).isEqualTo("DRAFT");

        forger.pretend(forged);
        Files.writeString(stack.home().path().resolve("keys/witnesses"), "quorum 0\n");
        awaits_more_than(forged.size());
    }

    private Witness witness(WitnessState state) {
        return new Witness(log.key(), log.court(), PublishedLog.of(url()), state, InstantSource.system());
    }

    /** What the witness signs of the log as it is. */
    private Note sealed(Witness witness) throws IOException {
        try {
            assertThat(witness.look()).isPresent();
            return log.sealed();
        } catch (Alarm early) {
            throw new AssertionError(early);
        }
    }

    private Path proof(String name) throws IOException {
        String path = "/exhibits/" + journey.exhibits().get(0) + "/proof";
        byte[] bundle = journey.investigator().get(path).expect(200).bytes();
        return Files.write(directory.resolve(name), bundle);
    }

    /** The checkpoint of a bundle, as a file. */
    private String checkpoint(Path bundle) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile());
                InputStream note = zip.getInputStream(zip.getEntry("checkpoint"))) {
            return Files.write(directory.resolve("kept"), note.readAllBytes()).toString();
        }
    }

    /** Runs {@code ./dalel verify} with the log's key pinned. */
    private void says(Outcome outcome, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--log", log.key().format()));
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int status = VerifyCommand.run(all, new PrintStream(words, true, UTF_8));
        assertThat(status).as(words.toString(UTF_8)).isEqualTo(outcome.status());
    }

    private String court() {
        return log.court().verifier(Algorithm.COSIGNATURE).format();
    }

    private static String url() {
        return stack.site().web() + "/api/v1/custody";
    }

    private void awaits_alarm(String words) {
        Await.until("the alarm", PATIENCE, () -> log.sheet().path("alarm").asText(""), alarm -> alarm.contains(words));
    }

    private void awaits_more_than(long size) {
        Await.until("the log goes on", PATIENCE, () -> log.opened(log.latest()).size(), now -> now > size);
    }
}
