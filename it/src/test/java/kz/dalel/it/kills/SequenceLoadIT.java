package kz.dalel.it.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.dalel.dist.Part;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Rows;
import kz.dalel.it.transparency.Mass;
import kz.dalel.it.transparency.PublicLog;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.tree.Frontier;
import kz.dalel.proof.tree.Hash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many writers at once while the server is killed again and again: no change is without its entry and no entry without its
 * change, and no place in the log is empty or given twice.
 */
@Tag("prove")
class SequenceLoadIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final int CHANGES = Integer.getInteger("dalel.prove.entries", 100_000);
    private static final int WRITERS = 16;
    private static final int KILLS = 5;
    private static final String CHANGED_OTHERWISE_THAN_ENTERED =
            "select coalesce(e.subject, r.number) from request r full join custody_entry e on e.subject = 'request:' || r.number"
                    + " group by 1 having count(r.number) <> 1 or count(e.id) <> 1 or bool_or(e.action <> 'request.drafted'"
                    + " or e.request <> r.number or e.actor <> 'user:' || r.drafted_by)";
    private static final String ANSWERED_OTHERWISE_THAN_CHANGED =
            "select coalesce(i.key, r.grounds) from idempotency i full join request r on r.grounds = i.key"
                    + " group by 1 having count(r.number) <> 1 or count(i.key) <> 1"
                    + " or bool_or(i.status is distinct from 201 or i.location not like '%/' || r.number)";
    private static Stack stack;
    private static Rows owner;

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    @BeforeAll
    static void everything_runs() {
        stack = Stack.start(Plan.forTests(Dalel.emptyHome("load")).atFullSpeed().withOutput(System.out));
        owner = Rows.ofOwner(stack.site());
    }

    @AfterAll
    static void everything_stops() {
        if (stack != null) stack.close();
    }

    @Test
    void every_change_has_its_entry_and_every_entry_its_place() throws InterruptedException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) writers.execute(this::write);
        for (int kill = 1; kill <= KILLS; kill++) {
            int enough = CHANGES * kill / (KILLS + 1);
            Await.until("change " + enough, LONG, answered::get, n -> n >= enough);
            stack.kill(Part.WILDFLY);
            stack.restart(Part.WILDFLY);
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(LONG.toMinutes(), TimeUnit.MINUTES)).isTrue();

        assertThat(answered).hasValue(CHANGES);
        assertThat(owner.count("select count(*) from request")).isEqualTo(CHANGES);
        assertThat(owner.texts(ANSWERED_OTHERWISE_THAN_CHANGED)).isEmpty();
        assertThat(owner.texts(CHANGED_OTHERWISE_THAN_ENTERED)).isEmpty();
        new Mass(owner).settle();
        OneHistory history = new OneHistory(stack, owner);
        history.each_entry_has_its_place();
        history.every_checkpoint_is_a_beginning_of_the_same_tree();
        history.the_file_beside_the_key_knows_the_newest_checkpoint();
        the_published_tree_is_whole(owner.count("select count(*) from custody_entry"));
    }

    private static void the_published_tree_is_whole(long entries) {
        assertThat(entries).isEqualTo(CHANGES);
        PublicLog log = new PublicLog(stack);
        Checkpoint checkpoint = log.opened(log.latest());
        assertThat(checkpoint.size()).isEqualTo(entries);
        Frontier tree = new Frontier();
        log.commitments(entries).forEach(commitment -> tree.append(Hash.leaf(commitment)));
        assertThat(tree.root()).isEqualTo(checkpoint.root());
    }

    /** Each change is asked for under its key until it is answered, so that a repeated one is known. */
    private void write() {
        Person writer = new Person(stack.site(), "investigator.astana");
        for (int i = next.getAndIncrement(); i < CHANGES; i = next.getAndIncrement()) {
            String key = "load-" + i;
            Await.until("draft " + i, PATIENCE, () -> drafts(writer, key), drafted -> drafted);
            answered.incrementAndGet();
        }
    }

    private static boolean drafts(Person writer, String key) {
        try {
            return writer.post("/requests", Map.of("grounds", key), "Idempotency-Key", key)
                            .status()
                    == 201;
        } catch (UncheckedIOException | IllegalStateException gone) {
            return false; // the server is down: asked again
        }
    }
}
