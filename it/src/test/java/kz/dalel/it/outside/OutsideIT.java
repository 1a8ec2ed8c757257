package kz.dalel.it.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.transparency.PublicLog;
import kz.dalel.proof.bundle.BundleVerification;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.LogPin;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.stamp.Authorities;
import kz.dalel.proof.tree.Hash;
import kz.dalel.timestamp.TestAuthority.Mood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the running log says to the world outside, and what it hears; each witness is a process of its own. Stamps come first:
 * after each failure the server waits twice as long.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutsideIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String NOT_THERE = "http://127.0.0.1:1/witness";

    private static Stack stack;
    private static PublicLog log;
    private static Outside outside;
    private static StampingOffice office;

    @TempDir
    static Path agencies;

    @BeforeAll
    static void everything_runs() {
        office = new StampingOffice().in(Mood.TALKING_NONSENSE);
        stack = Stack.start(Plan.forTests(Dalel.emptyHome("outside"))
                .withVariable("DALEL_TSA_URL", office.url())
                .withVariable("DALEL_TSA_CERTIFICATES", office.root(agencies).toString())
                .withVariable("DALEL_TSA_MINUTES", "1")
                .withOutput(System.out));
        log = new PublicLog(stack);
        outside = new Outside(stack, log);
        outside.grown();
    }

    @AfterAll
    static void everything_stops() {
        if (stack != null) stack.close();
        if (office != null) office.close();
    }

    @Test
    @Order(1)
    void what_is_no_stamp_is_told_and_stops_nothing() {
        stamped("UNREADABLE");
        assertThat(page("en")).contains("was not stamped: the answer cannot be read (no answer of an authority)");
        assertThat(page("ru")).contains("не проштампована: ответ невозможно прочитать");
        assertThat(page("kk")).contains("белгі қойылмады: жауап оқылмайды");
        long size = log.opened(log.latest()).size();
        assertThat(outside.grown()).isGreaterThan(size);
    }

    @Test
    @Order(2)
    void a_checkpoint_is_stamped_and_believed_without_the_server() throws IOException, InterruptedException {
        Journey journey = Journey.registered(stack.site(), 1);
        outside.grown();
        office.in(Mood.HONEST);
        JsonNode sheet = stamped("STAMPED");
        long size = sheet.path("stamps").get(0).path("size").asLong();
        outside.grown();

        assertThat(sheet.path("stamps").get(0).path("authority").asText()).isEqualTo("CN=Test authority");
        byte[] note = log.stranger()
                .get("/custody/timestamps/" + size + "/checkpoint")
                .expect(200)
                .bytes();
        assertThat(log.opened(Note.read(note)).size()).isEqualTo(size);
        Reply reply = log.stranger().get("/custody/timestamps/" + size).expect(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/timestamp-reply");
        openssl_agrees(note, reply.bytes());
        a_bundle_tells_of_it(journey, size);
        assertThat(page("en")).contains("CN=Test authority", "/api/v1/custody/timestamps/" + size);
        log.stranger().get("/custody/timestamps/999999").refused(404, "log.noTimestamp");
    }

    private static void openssl_agrees(byte[] note, byte[] reply) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/openssl"))) return;
        Files.write(agencies.resolve("note"), note);
        Files.write(agencies.resolve("reply"), reply);
        Process process = new ProcessBuilder(
                        "openssl", "ts", "-verify", "-data", "note", "-in", "reply", "-CAfile", "tsa-root.pem")
                .directory(agencies.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static void a_bundle_tells_of_it(Journey journey, long size) throws IOException {
        Path zip = Files.write(
                agencies.resolve("proof.zip"),
                journey.investigator().get(journey.path("proof")).expect(200).bytes());
        Trust trust = new Trust(List.of(LogPin.always(log.key())), List.of(), 0);
        Report without = BundleVerification.of(zip, trust, Optional.empty());
        Report with = BundleVerification.of(
                zip, trust.with(Authorities.read(agencies.resolve("tsa-root.pem"))), Optional.empty());

        assertThat(without.lines()).extracting(Line::key).contains("timestamp.untrusted");
        assertThat(with.outcome()).as(with.lines().toString()).isEqualTo(Outcome.ALL_PROVED);
        assertThat(with.lines())
                .filteredOn(line -> line.key().equals("timestamp.believed"))
                .anySatisfy(line -> assertThat(line.facts()).contains(size, "CN=Test authority"));
    }

    private static JsonNode stamped(String outcome) {
        return Await.until(
                outcome,
                PATIENCE,
                () -> log.stranger().get("/custody/timestamps").expect(200).json(),
                sheet -> sheet.at("/last/outcome").asText().equals(outcome));
    }

    @Test
    @Order(3)
    void a_witness_that_is_told_seals_each_new_checkpoint() throws IOException {
        try (ListeningWitness court = new ListeningWitness(agencies, "court").start(log.key())) {
            outside.listed(1, court.line());
            long first = outside.sealedBy(court);
            long second = outside.grown();

            assertThat(outside.sealedBy(court)).isEqualTo(second).isGreaterThan(first);
            JsonNode line = outside.told(court.name(), "SIGNED");
            assertThat(line.path("size").asLong()).isEqualTo(second);
            assertThat(line.path("lag").asLong()).isZero();
            assertThat(line.path("push").path("size").asLong()).isEqualTo(second);
            assertThat(court.said()).contains("Co-signed " + first + " entries", "Co-signed " + second + " entries");
        }
    }

    @Test
    @Order(4)
    void one_that_saw_another_history_and_one_that_is_not_there_delay_nobody() throws IOException {
        Checkpoint other = new Checkpoint(log.key().name(), 1, Hash.leaf(new byte[] {1}));
        try (ListeningWitness forked = new ListeningWitness(agencies, "forked")
                        .havingSigned(other, outside.key())
                        .start(log.key());
                ListeningWitness stranger = new ListeningWitness(agencies, "stranger").start(otherLog());
                ListeningWitness gone = new ListeningWitness(agencies, "gone");
                ListeningWitness good = new ListeningWitness(agencies, "good").start(log.key())) {
            String nowhere = gone.vkey().format() + " " + NOT_THERE + "\n";
            outside.listed(1, nowhere + forked.line() + stranger.line() + good.line());
            long size = outside.grown();

            assertThat(outside.sealedBy(good)).isEqualTo(size);
            JsonNode conflict = outside.told(forked.name(), "OTHER_HISTORY");
            assertThat(conflict.path("push").path("detail").asText()).isEqualTo("HTTP 422");
            assertThat(conflict.path("size").asLong()).isZero();
            outside.told(gone.name(), "UNREACHABLE");
            outside.told(stranger.name(), "UNKNOWN_LOG");
            assertThat(forked.said()).contains("ALARM: the log is REFUSED");
            long later = outside.grown();
            assertThat(outside.sealedBy(good)).isEqualTo(later).isGreaterThan(size);
            the_page_tells_it_in_each_language();
        }
    }

    private static void the_page_tells_it_in_each_language() {
        assertThat(page("en")).contains("unreachable on", "refused on", "it does not watch this log", "conflict");
        assertThat(page("ru")).contains("недоступен", "отказал", "он не наблюдает за этим журналом", "конфликт");
        assertThat(page("kk")).contains("қолжетімсіз", "бас тартты", "ол бұл журналды бақыламайды", "қайшылық");
    }

    private static String page(String language) {
        return log.stranger()
                .call(
                        "GET",
                        stack.site().web() + "/custody.xhtml",
                        BodyPublishers.noBody(),
                        "Cookie",
                        "dalel.language=" + language)
                .expect(200)
                .text();
    }

    /** The key of a log that is not ours. */
    private static VerifierKey otherLog() {
        try {
            PublicKey key =
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
            return VerifierKey.of("elsewhere.example/log", Algorithm.ED25519, key);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
