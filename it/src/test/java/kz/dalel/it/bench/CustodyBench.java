package kz.dalel.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import kz.dalel.dist.Stack;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Rows;
import kz.dalel.it.transparency.PublicLog;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.tree.Frontier;
import kz.dalel.proof.tree.Hash;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the log costs the one who acts, how fast it takes entries in, and how fast it is checked and proves. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CustodyBench {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int MILLION = 1_000_000;
    private static final int CHECKED = 100_000;
    private static final int TRANSACTIONS = 1500;
    private static final int ROUNDS = 3;
    private static final int PROOFS = 60;

    private final Rows owner = Dalel.owner();
    private final PublicLog log = new PublicLog(Dalel.stack());

    @Test
    void entries_leaves_and_proofs() throws SQLException {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        Figures figures = new Figures();
        figures.atLeast(0.7, "custody.transactions", cost(Dalel.stack()), "of those without an entry");
        figures.atLeast(5_000, "custody.sequencing", sequencing(), "entries/s");
        figures.atLeast(50_000, "custody.verification", verification(), "entries/s");
        figures.atMost(20, "custody.proof", proof(journey), "ms");
        figures.verdict();
    }

    /** Transactions a second with an entry, as a share of those without: the best of each. */
    private static double cost(Stack stack) throws SQLException {
        double with = 0;
        double without = 0;
        for (int round = 0; round < ROUNDS; round++) {
            without = Math.max(without, speed(stack, round, false));
            with = Math.max(with, speed(stack, round, true));
        }
        return with / without;
    }

    private static double speed(Stack stack, int round, boolean entry) throws SQLException {
        try (Connection connection = Rows.ofApplication(stack.site()).connect()) {
            connection.setAutoCommit(false);
            long began = System.nanoTime();
            for (int i = 0; i < TRANSACTIONS; i++) {
                act(connection, entry + "-" + round + "-" + i);
                if (entry) enter(connection);
                connection.commit();
            }
            return TRANSACTIONS / seconds(began);
        }
    }

    /** What each act does beside its entry: the caller is set, a row is read and one is written. */
    private static void act(Connection connection, String key) throws SQLException {
        Rows.texts(
                connection,
                "select set_config('dalel.actor', 'bench', true) || set_config('dalel.roles', 'requester', true)");
        Rows.texts(connection, "select key from idempotency where actor = 'bench' and key = ?", key);
        run(
                connection,
                "insert into idempotency (actor, key, request_sha256, at) values ('bench', ?, repeat('0', 64),"
                        + " timestamptz '2026-01-01')",
                key);
    }

    /** The statements of the log. */
    private static void enter(Connection connection) throws SQLException {
        long id = Long.parseLong(
                Rows.texts(connection, "select nextval('custody_entry_number')").get(0));
        run(
                connection,
                "insert into custody_entry (id, at, actor, action, subject, request, entry, nonce, commitment) values"
                        + " (?, timestamptz '2026-01-01', 'user:bench', 'bench.acted', 'user:bench', null, ?, ?, ?)",
                id,
                new byte[300],
                new byte[32],
                new byte[32]);
        run(connection, "insert into custody_pending (entry) values (?)", id);
    }

    /** A million entries that are committed at once, until the last has its place. */
    private double sequencing() throws SQLException {
        quiet();
        long before = owner.count("select count(*) from custody_leaf");
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            run(
                    connection,
                    "with made as (insert into custody_entry (id, at, actor, action, subject, entry, nonce, commitment)"
                            + " select nextval('custody_entry_number'), timestamptz '2026-01-01', 'user:bench', 'bench.acted',"
                            + " 'user:bench', decode(repeat('00', 300), 'hex'), n.hash, sha256(n.hash)"
                            + " from (select sha256(i::text::bytea) as hash from generate_series(1, ?) i) n returning id)"
                            + " insert into custody_pending select id from made",
                    MILLION);
            connection.commit();
        }
        long began = System.nanoTime();
        quiet();
        double seconds = seconds(began);
        assertThat(owner.count("select count(*) from custody_leaf") - before).isEqualTo(MILLION);
        return MILLION / seconds;
    }

    /** From commitments, as they are published, to the root of a tree of theirs. */
    private double verification() {
        Checkpoint checkpoint = log.opened(log.latest());
        List<byte[]> all = log.commitments(checkpoint.size());
        double best = 0;
        for (int from = 0; from + CHECKED < all.size(); from += CHECKED) {
            long began = System.nanoTime();
            Frontier frontier = new Frontier();
            all.subList(from, from + CHECKED).forEach(commitment -> frontier.append(Hash.leaf(commitment)));
            assertThat(frontier.root()).isNotEqualTo(Hash.EMPTY);
            best = Math.max(best, CHECKED / seconds(began));
        }
        Frontier whole = new Frontier();
        all.forEach(commitment -> whole.append(Hash.leaf(commitment)));
        assertThat(whole.root()).isEqualTo(checkpoint.root());
        return best;
    }

    /** The median of a call for all entries of an exhibit with their proofs, login and network of this machine included. */
    private static double proof(Journey journey) {
        String path = "/custody/entries?exhibit=" + journey.exhibits().get(0);
        long[] nanos = LongStream.range(0, PROOFS)
                .map(i -> {
                    long began = System.nanoTime();
                    journey.investigator().get(path).expect(200);
                    return System.nanoTime() - began;
                })
                .sorted()
                .toArray();
        return Arrays.stream(nanos).skip(PROOFS / 2).findFirst().orElseThrow() / 1e6;
    }

    private void quiet() {
        Await.until(
                "all have places", PATIENCE, () -> owner.texts("select 1 from custody_pending limit 1"), List::isEmpty);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
