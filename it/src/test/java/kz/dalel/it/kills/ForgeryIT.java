package kz.dalel.it.kills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Rows;
import kz.dalel.it.transparency.PublicLog;
import kz.dalel.proof.Commitment;
import kz.dalel.proof.audit.PublishedLog;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.tree.Frontier;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.witness.Alarm;
import kz.dalel.proof.witness.Witness;
import kz.dalel.proof.witness.WitnessState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever owns the database and the log's key rewrites the past and signs it anew; a witness has seen the past. */
class ForgeryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static Stack stack;

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

    @Test
    void a_rewritten_past_is_refused_by_the_sequencer_and_when_that_is_fooled_by_the_witness()
            throws IOException, SQLException, Alarm {
        PublicLog log = new PublicLog(stack);
        Rows owner = Rows.ofOwner(stack.site());
        Journey.registered(stack.site(), 1);
        Await.until(
                "all have places", PATIENCE, () -> owner.count("select count(*) from custody_pending"), n -> n == 0);
        Path evidence = directory.resolve("witness");
        try (WitnessState state = WitnessState.open(evidence)) {
            Witness witness = new Witness(
                    log.key(),
                    log.court(),
                    PublishedLog.of(stack.site().web() + "/api/v1/custody"),
                    state,
                    InstantSource.system());
            assertThat(witness.look()).isPresent();
            Checkpoint seen = log.opened(log.sealed());

            Checkpoint forged = forge(owner, seen.size());
            assertThat(forged.root()).isNotEqualTo(seen.root());
            Journey waiting = Journey.drafted(stack.site());
            Await.until(
                    "the alarm",
                    PATIENCE,
                    () -> log.sheet().path("alarm").asText(""),
                    words -> words.contains("signed was"));
            assertThat(log.opened(log.latest())).isEqualTo(forged);
            assertThat(waiting.state()).isEqualTo("DRAFT");

            Path signed = stack.home().path().resolve("keys/log.p12.signed");
            Files.writeString(signed, forged.size() + " " + forged.root().hex() + "\n");
            Await.until(
                    "the forged log goes on",
                    PATIENCE,
                    () -> log.opened(log.latest()).size(),
                    n -> n > seen.size());
            assertThatThrownBy(witness::look).isInstanceOf(Alarm.class);
            assertThat(owner.count("select count(*) from custody_cosignature")).isZero();
            log.stranger().get("/custody/checkpoint").refused(404, "log.noCheckpoint");
            try (var kept = Files.list(evidence)) {
                assertThat(kept.map(file -> file.getFileName().toString())).anyMatch(name -> name.startsWith("alarm-"));
            }
        }
    }

    /** Changes what an entry says, its commitment, its leaf, and signs the tree that comes of it. */
    private static Checkpoint forge(Rows owner, long size) throws IOException, SQLException {
        assertThat(size).isLessThan(256); // no full tile yet: the leaves are the whole tree
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            rewrite(connection);
            Frontier frontier = new Frontier();
            for (String leaf :
                    Rows.texts(connection, "select encode(commitment, 'hex') from custody_leaf order by index"))
                frontier.append(Hash.leaf(java.util.HexFormat.of().parseHex(leaf)));
            Checkpoint forged = new Checkpoint("dalel.kz/log", size, frontier.root());
            run(connection, "delete from custody_cosignature");
            run(connection, "delete from custody_checkpoint");
            run(
                    connection,
                    "insert into custody_checkpoint (size, root, note, at) values (?, ?, ?, timestamptz '2026-01-01')",
                    forged.size(),
                    forged.root().bytes(),
                    forged.sign(key()).toString());
            connection.commit();
            return forged;
        }
    }

    private static void rewrite(Connection connection) throws SQLException {
        String which = "(select id from custody_entry where action = 'exhibit.added' order by id limit 1)";
        String entry = Rows.texts(
                        connection, "select convert_from(entry, 'UTF8') from custody_entry where id = " + which)
                .get(0);
        String nonce = Rows.texts(connection, "select encode(nonce, 'hex') from custody_entry where id = " + which)
                .get(0);
        byte[] changed = entry.replaceFirst("2026-", "2025-").getBytes(UTF_8);
        byte[] commitment = Commitment.of(java.util.HexFormat.of().parseHex(nonce), changed);
        run(connection, "update custody_entry set entry = ?, commitment = ? where id = " + which, changed, commitment);
        run(connection, "update custody_leaf set commitment = ? where entry = " + which, commitment);
    }

    private static SignerKey key() throws IOException {
        char[] password = stack.site().secrets().logKey().toCharArray();
        return SignerKey.fromKeyStore("dalel.kz/log", stack.home().path().resolve("keys/log.p12"), password, "log");
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
