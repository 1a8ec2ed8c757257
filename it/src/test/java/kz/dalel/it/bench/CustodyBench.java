package kz.dalel.it.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Rows;
import kz.dalel.it.transparency.Mass;
import kz.dalel.it.transparency.PublicLog;
import kz.dalel.proof.audit.Audit;
import kz.dalel.proof.audit.PublishedLog;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.report.Finding;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the log costs the one who acts, how fast it takes entries in, and how fast it is checked and proves; on a stack of its own
 * that runs as {@code ./dalel up} does.
 */
class CustodyBench {
    private static final int MILLION = 1_000_000;
    private static final int CHECKED = 100_000;
    private static final int WARMING = 25;
    private static final int AUDITS = 9;
    private static final int PROOFS = 301;
    private static final long SEALED = 1_795_342_320L;

    private static Stack stack;

    private final PublicLog log = new PublicLog(stack);
    private final Mass mass = new Mass(Rows.ofOwner(stack.site()));
    private final Figures figures = new Figures();

    @BeforeAll
    static void everything_runs() {
        stack = Stack.start(
                Plan.forTests(Dalel.emptyHome("bench")).atFullSpeed().withOutput(System.out));
    }

    @AfterAll
    static void everything_stops() {
        if (stack != null) stack.close();
    }

    @Test
    void entries_leaves_and_proofs() throws SQLException {
        Journey examined = Journey.registered(stack.site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine();
        double share = EntryCost.share(Rows.ofApplication(stack.site()), examined);
        figures.atLeast(0.7, "custody.transactions", share, "of those without an entry");
        Journey journey = Journey.registered(stack.site(), 1);
        figures.atLeast(50_000, "custody.verification", verification(), "entries/s");
        figures.atLeast(5_000, "custody.sequencing", sequencing(), "entries/s");
        figures.atMost(20, "custody.proof", proof(journey), "ms");
        figures.verdict();
    }

    /**
     * The audit of a log of a hundred thousand entries over HTTP, as {@code ./dalel verify --log-url} does it: the median of several,
     * after the first ones, during which the server compiles itself: it serves its ten thousandth tile three times as fast as its first.
     */
    private double verification() throws SQLException {
        mass.settle();
        mass.enter((int) (CHECKED - mass.places()));
        seal();
        Trust trust = Trust.in(List.of(log.key()), List.of(log.court().verifier(Algorithm.COSIGNATURE)));
        PublishedLog published = PublishedLog.of(stack.site().web() + "/api/v1/custody");
        for (int unmeasured = 0; unmeasured < WARMING; unmeasured++) audited(published, trust);
        return CHECKED * 1e9 / median(AUDITS, () -> audited(published, trust));
    }

    private static void audited(PublishedLog published, Trust trust) {
        Report report = Audit.of(published, trust, Optional.empty());
        assertThat(report.outcome()).as(report.lines().toString()).isEqualTo(Outcome.ALL_PROVED);
        assertThat(report.lines())
                .anyMatch(line -> line.key().equals(Finding.LOG_WHOLE.key())
                        && line.facts().get(0).equals((long) CHECKED));
    }

    /** A million entries that are committed at once, until the last has its place under a signed checkpoint. */
    private double sequencing() throws SQLException {
        mass.enter(MILLION);
        long began = System.nanoTime();
        mass.settle();
        double seconds = (System.nanoTime() - began) / 1e9;
        assertThat(mass.places()).isEqualTo(CHECKED + MILLION);
        assertThat(log.opened(log.latest()).size()).isEqualTo(CHECKED + MILLION);
        return MILLION / seconds;
    }

    /** A call for all entries of an exhibit with their proofs, login and network of this machine included: the median. */
    private double proof(Journey journey) throws SQLException {
        String exhibit = journey.exhibits().get(0);
        journey.investigator().get("/exhibits/" + exhibit + "/proof").expect(200);
        mass.enter(1000);
        seal();
        String path = "/custody/entries?exhibit=" + exhibit;
        everything_is_proved(journey.investigator().get(path).expect(200).json());
        return median(PROOFS, () -> journey.investigator().get(path).expect(200)) / 1e6;
    }

    /** The first entries stand before the million, the last after it, and the checkpoint reaches them all. */
    private void everything_is_proved(JsonNode sheet) {
        Checkpoint checkpoint =
                log.opened(Note.read(sheet.path("checkpoint").asText().getBytes(UTF_8)));
        List<Long> places = new ArrayList<>();
        for (JsonNode entry : sheet.path("entries")) {
            PublicLog.proved(entry, checkpoint);
            places.add(entry.path("index").asLong());
        }
        assertThat(places).anyMatch(i -> i < CHECKED).anyMatch(i -> i >= CHECKED + MILLION);
    }

    /** Every entry has its place, and a witness has signed the whole. */
    private void seal() {
        mass.settle();
        Note cosigned = PublicLog.cosigned(log.latest(), log.court(), SEALED);
        assertThat(log.send(cosigned).status()).isEqualTo(204);
    }

    private static double median(int calls, Runnable call) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            long began = System.nanoTime();
            call.run();
            nanos.add(System.nanoTime() - began);
        }
        Collections.sort(nanos);
        return nanos.get(calls / 2);
    }
}
