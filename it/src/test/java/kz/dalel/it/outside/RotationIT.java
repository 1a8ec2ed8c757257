package kz.dalel.it.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.dalel.dist.Part;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.transparency.PublicLog;
import kz.dalel.proof.bundle.BundleVerification;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.LogPin;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The procedure by which the log changes its key, step by step as the operator takes it. */
@Tag("prove")
class RotationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WHY = "плановая смена, приказ № 17";

    private static Stack stack;
    private static PublicLog log;
    private static Outside outside;

    @TempDir
    static Path directory;

    @BeforeAll
    static void everything_runs() {
        stack = Stack.start(Plan.forTests(Dalel.emptyHome("rotation"))
                .withVariable("DALEL_LOG_KEY_REASON", WHY)
                .withOutput(System.out));
        log = new PublicLog(stack);
        outside = new Outside(stack, log);
    }

    @AfterAll
    static void everything_stops() {
        if (stack != null) stack.close();
    }

    @Test
    void a_new_key_is_announced_in_the_log_and_everybody_goes_on() throws IOException {
        VerifierKey old = log.key();
        try (ListeningWitness court = new ListeningWitness(directory, "court").start(old)) {
            outside.listed(1, court.line());
            Journey journey = Journey.registered(stack.site(), 1);
            outside.grown();
            outside.sealedBy(court);
            Note underTheOld = log.latest();
            Path bundle = saved("before.zip", journey.investigator().get(journey.path("proof")));

            rotated("log.p12.previous");

            VerifierKey now = log.key();
            assertThat(now).isNotEqualTo(old);
            Note first = Await.until(
                    "the first tree under the new key", PATIENCE, log::latest, note -> note.isSignedBy(now));
            long announced = Checkpoint.open(first, now).size();
            assertThat(Checkpoint.open(first, old).size()).isEqualTo(announced);
            assertThat(Checkpoint.open(underTheOld, old).size()).isLessThan(announced);
            long until = the_keys_are_listed(old, now, announced);

            assertThat(outside.sealedBy(court)).as("with the old key alone").isEqualTo(announced);
            everybody_reads_the_announcement(old, now, court);
            still_proved(bundle, journey, LogPin.parse(old.format() + "@0-" + until), court);
            old_bundles_are_not_the_only_ones(journey, old, now, court);
        }
        the_old_key_is_put_away(old);
        a_key_that_was_given_up_signs_nothing();
    }

    /** Tells the size of the last tree that the old key vouches for. */
    private static long the_keys_are_listed(VerifierKey old, VerifierKey now, long announced) {
        JsonNode keys = log.sheet().path("keys");
        assertThat(keys).hasSize(2);
        long until = keys.get(0).path("until").asLong();
        assertThat(keys.get(0).path("vkey").asText()).isEqualTo(old.format());
        assertThat(keys.get(0).path("from").asLong()).isEqualTo(1);
        assertThat(keys.get(1).path("vkey").asText()).isEqualTo(now.format());
        assertThat(keys.get(1).path("from").asLong()).isEqualTo(until + 1).isLessThanOrEqualTo(announced);
        assertThat(keys.get(1).path("entry").asLong()).as("covered by it").isBetween(until, announced - 1);
        return until;
    }

    /** A stranger gets the entry and believes it without the server. */
    private static void everybody_reads_the_announcement(VerifierKey old, VerifierKey now, ListeningWitness court)
            throws IOException {
        Path proof = saved("keys.zip", log.stranger().get("/custody/proof"));
        Report report = verified(proof, List.of(LogPin.always(old), LogPin.always(now)), court, "log:dalel.kz/log");
        assertThat(report.lines())
                .filteredOn(line -> line.key().equals("entry.included"))
                .singleElement()
                .satisfies(line -> assertThat(line.facts()).contains("log.keyRotated", "sequencer"));
        assertThat(new String(entry(proof), UTF_8))
                .contains(WHY, "\"oldKey\":\"" + old.format(), "\"newKey\":\"" + now.format());
    }

    private static void still_proved(Path bundle, Journey journey, LogPin old, ListeningWitness court)
            throws IOException {
        verified(bundle, List.of(old), court, "request:" + journey.number());
    }

    private static void old_bundles_are_not_the_only_ones(
            Journey journey, VerifierKey old, VerifierKey now, ListeningWitness court) throws IOException {
        Path later = saved("after.zip", journey.investigator().get(journey.path("proof")));
        verified(later, List.of(LogPin.always(now)), court, "request:" + journey.number());
        Report withTheOld = BundleVerification.of(
                later,
                new Trust(List.of(LogPin.parse(old.format() + "@0-1")), List.of(court.vkey()), 1),
                Optional.empty());
        assertThat(withTheOld.lines()).extracting(Line::key).contains("signature.outside");
    }

    /** The second step: the new key signs alone; a witness that did not learn it says so, one that did goes on. */
    private static void the_old_key_is_put_away(VerifierKey old) throws IOException {
        stack.kill(Part.WILDFLY);
        Files.move(outside.beside("log.p12.previous"), outside.beside("log.p12.retired"));
        stack.restart(Part.WILDFLY);
        try (ListeningWitness late = new ListeningWitness(directory, "late").start(old);
                ListeningWitness informed = new ListeningWitness(directory, "informed").start(old, log.key())) {
            outside.listed(1, late.line() + informed.line());
            long size = outside.grown();
            assertThat(outside.sealedBy(informed)).isEqualTo(size);
            outside.told(late.name(), "UNTRUSTED_KEY");
            assertThat(log.latest().signatures()).hasSize(2); // the new key and the informed witness
        }
    }

    private static void a_key_that_was_given_up_signs_nothing() throws IOException {
        long size = log.opened(log.latest()).size();
        stack.kill(Part.WILDFLY);
        Files.move(outside.beside("log.p12"), outside.beside("log.p12.new"));
        Files.copy(outside.beside("log.p12.retired"), outside.beside("log.p12"));
        stack.restart(Part.WILDFLY);
        Journey.drafted(stack.site());

        Await.until(
                "the alarm",
                PATIENCE,
                () -> log.sheet().path("alarm").asText(),
                words -> words.contains("was given up before"));
        assertThat(log.latest().text()).contains("\n" + size + "\n");

        stack.kill(Part.WILDFLY);
        Files.delete(outside.beside("log.p12"));
        Files.move(outside.beside("log.p12.new"), outside.beside("log.p12"));
        stack.restart(Part.WILDFLY);
        assertThat(outside.grown()).isGreaterThan(size);
    }

    /** The first step: the old key is moved aside, the launcher makes a new one. */
    private static void rotated(String name) throws IOException {
        stack.kill(Part.WILDFLY);
        Files.move(outside.beside("log.p12"), outside.beside(name));
        stack.restart(Part.WILDFLY);
    }

    private static Report verified(Path bundle, List<LogPin> keys, ListeningWitness witness, String subject)
            throws IOException {
        Trust trust = new Trust(keys, List.of(witness.vkey()), 1);
        Report report = BundleVerification.of(bundle, trust, Optional.of(subject));
        assertThat(report.outcome()).as(report.lines().toString()).isEqualTo(Outcome.ALL_PROVED);
        return report;
    }

    private static Path saved(String name, Reply reply) throws IOException {
        return Files.write(directory.resolve(name), reply.expect(200).bytes());
    }

    private static byte[] entry(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            ZipEntry entry = file.stream()
                    .filter(each ->
                            each.getName().endsWith(".json") && !each.getName().equals("bundle.json"))
                    .findFirst()
                    .orElseThrow();
            return file.getInputStream(entry).readAllBytes();
        }
    }
}
