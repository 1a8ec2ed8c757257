package kz.dalel.it.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import kz.dalel.dist.Part;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Rows;
import kz.dalel.it.transparency.Mass;
import kz.dalel.it.transparency.PublicLog;
import kz.dalel.proof.audit.PublishedLog;
import kz.dalel.proof.witness.Alarm;
import kz.dalel.proof.witness.Witness;
import kz.dalel.proof.witness.WitnessState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed at one moment after the other while it gives places: what it signed before and after is one history. */
@Tag("prove")
class SequencerKillsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int KILLS = Integer.getInteger("dalel.prove.kills", 12);
    private static final int ENTRIES = 30_000;
    private static final int LATEST_MILLIS = 1500;
    private static Stack stack;
    private static Rows owner;

    @TempDir
    Path directory;

    @BeforeAll
    static void everything_runs() {
        stack = Stack.start(Plan.forTests(Dalel.emptyHome("sequencer")).withOutput(System.out));
        owner = Rows.ofOwner(stack.site());
    }

    @AfterAll
    static void everything_stops() {
        if (stack != null) stack.close();
    }

    @Test
    void a_sequencer_killed_at_any_moment_signs_one_history() throws IOException, SQLException, Alarm {
        PublicLog log = new PublicLog(stack);
        Mass mass = new Mass(owner);
        mass.enter(1);
        mass.settle();
        long seed = System.nanoTime();
        System.out.println("Moments of the kills are drawn from " + seed);
        Random moments = new Random(seed);
        int inTheMiddle = 0;
        try (WitnessState state = WitnessState.open(directory)) {
            Witness witness = witness(log, state);
            for (int kill = 0; kill < KILLS; kill++) {
                mass.enter(ENTRIES);
                strike(moments.nextInt(LATEST_MILLIS));
                if (owner.count("select count(*) from custody_pending") > 0) inTheMiddle++;
                one_history();
                stack.restart(Part.WILDFLY);
                mass.settle();
                one_history();
                new OneHistory(stack, owner).each_entry_has_its_place();
                assertThat(log.sheet().path("alarm").isNull()).isTrue();
                assertThat(witness.look()).isPresent();
            }
        }
        assertThat(inTheMiddle).as("kills while entries waited").isPositive();
    }

    private static Witness witness(PublicLog log, WitnessState state) {
        PublishedLog place = PublishedLog.of(stack.site().web() + "/api/v1/custody");
        return new Witness(log.key(), log.court(), place, state, InstantSource.system());
    }

    /** Kills the server so many milliseconds from now, and waits until the database has ended what was under way. */
    private void strike(int millis) {
        Executor later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(() -> stack.kill(Part.WILDFLY), later).join();
        Await.until(
                "the sessions of the killed server end",
                PATIENCE,
                () -> owner.count("select count(*) from pg_stat_activity where usename = 'dalel_app'"),
                sessions -> sessions == 0);
    }

    private static void one_history() {
        OneHistory history = new OneHistory(stack, owner);
        history.every_checkpoint_is_a_beginning_of_the_same_tree();
        history.the_file_beside_the_key_knows_the_newest_checkpoint();
    }
}
