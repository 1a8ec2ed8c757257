package kz.dalel.it.bench;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import kz.dalel.custody.CustodyLog;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Rows;
import kz.dalel.kernel.CallerInTransaction;
import kz.dalel.proof.Commitment;
import kz.dalel.proof.Entry;
import kz.dalel.proof.EntryDraft;

/**
 * What an entry costs the act: the same transactions with an entry and without, in turns on one connection of the application's
 * role, each committed to the disk. The act is the shortest that a case knows, a note of its expert, statement by statement as
 * the server sends them, up to the answer that is kept; longer acts feel the entry less. The entry's statement is the text that
 * {@link CustodyLog} runs, and making the entry is counted too.
 */
final class EntryCost {
    private static final int ROUNDS = 75;
    private static final int TRANSACTIONS = 100;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00.000001Z");

    private final Connection connection;
    private final String request;
    private final String expert;
    private String body;
    private int acts;

    private EntryCost(Connection connection, Journey journey) {
        this.connection = connection;
        this.request = journey.number();
        this.expert = journey.person("expert").id();
    }

    /** Acts a second with an entry, as a share of those without: the median of pairs of rounds; the case is in examination. */
    static double share(Rows application, Journey journey) throws SQLException {
        try (Connection connection = application.connect()) {
            Rows.texts(
                    connection,
                    "select set_config('plan_cache_mode', 'force_generic_plan', false)"); // as the server does
            connection.setAutoCommit(false);
            return new EntryCost(connection, journey).share();
        }
    }

    private double share() throws SQLException {
        for (int unmeasured = 0; unmeasured < 10; unmeasured++) speed(true);
        double[] shares = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            boolean first = round % 2 == 0;
            double one = speed(first);
            double other = speed(!first);
            shares[round] = first ? one / other : other / one;
        }
        return median(shares);
    }

    private double speed(boolean entry) throws SQLException {
        long began = System.nanoTime();
        for (int i = 0; i < TRANSACTIONS; i++) {
            act(entry);
            connection.commit();
        }
        return TRANSACTIONS * 1e9 / (System.nanoTime() - began);
    }

    private void act(boolean entry) throws SQLException {
        String key = "bench-" + acts++;
        bind();
        run(
                "insert into idempotency (actor, key, request_sha256, at) values (?, ?, ?, ?) on conflict do nothing",
                expert,
                key,
                DIGEST,
                Timestamp.from(TIME));
        ask("select state from request where number = ? for no key update", request);
        ask(
                "select distinct capacity from participation where request = ? and until is null"
                        + " and party = any ((select parties())::text[])",
                request);
        note(Integer.parseInt(ask("select coalesce(max(ordinal), 0) from note where request = ?", request)) + 1);
        if (entry) enter();
        run(
                "update idempotency set status = ?, location = ?, etag = ?, body = ? where actor = ? and key = ?",
                201,
                "/api/v1/requests/" + request + "/notes",
                null,
                "{}",
                expert,
                key);
    }

    private void bind() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CallerInTransaction.BIND)) {
            statement.setString(1, expert);
            statement.setString(2, "expert");
            statement.setString(3, TIME.toString());
            try (ResultSet told = statement.executeQuery()) {
                told.next();
                body = told.getString(1);
            }
        }
    }

    private void note(int ordinal) throws SQLException {
        run(
                "insert into note (at, author, kind, nonce, text, request, ordinal) values (?, ?, ?, ?, ?, ?, ?)",
                Timestamp.from(TIME),
                expert,
                "OBSERVATION",
                DIGEST,
                "запись длится 41 секунду",
                request,
                ordinal);
    }

    private void enter() throws SQLException {
        Entry entry = new EntryDraft(TIME)
                .actor("user:" + expert, "expert")
                .body(body)
                .action("note.written", "request:" + request)
                .request(request)
                .capacity("expert")
                .reason("note")
                .after(DIGEST)
                .detail("note", Integer.toString(acts))
                .entry();
        byte[] nonce = new byte[Commitment.NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] canonical = entry.canonical();
        byte[] commitment = Commitment.of(nonce, canonical);
        run(
                CustodyLog.ENTRY,
                Timestamp.from(entry.time()),
                entry.actor(),
                entry.action(),
                entry.subject(),
                request,
                canonical,
                nonce,
                commitment);
    }

    private String ask(String sql, Object... values) throws SQLException {
        return Rows.texts(connection, sql, values).get(0);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
