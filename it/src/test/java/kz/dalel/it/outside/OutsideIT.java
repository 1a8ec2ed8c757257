package kz.dalel.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.transparency.PublicLog;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.tree.Hash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the running log says to the world outside, and what it hears; each witness is a process of its own. */
class OutsideIT {
    private static final String NOT_THERE = "http://127.0.0.1:1/witness";

    private static Stack stack;
    private static PublicLog log;
    private static Outside outside;

    @TempDir
    static Path agencies;

    @BeforeAll
    static void everything_runs() {
        stack = Stack.start(Plan.forTests(Dalel.emptyHome("outside")).withOutput(System.out));
        log = new PublicLog(stack);
        outside = new Outside(stack, log);
        outside.grown();
    }

    @AfterAll
    static void everything_stops() {
        if (stack != null) stack.close();
    }

    @Test
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
