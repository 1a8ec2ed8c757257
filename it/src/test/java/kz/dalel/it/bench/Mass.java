package kz.dalel.it.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Rows;
import kz.dalel.proof.Entry;
import kz.dalel.proof.EntryDraft;

/** Entries by the thousand that are committed at one moment, written by the owner: as if so many acts had ended together. */
record Mass(Rows owner) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** One entry as it is written for an act on a person, without a case. */
    static Entry entry(String officer) {
        return new EntryDraft(Instant.parse("2026-01-01T00:00:00.000001Z"))
                .actor("user:" + officer, "requester")
                .body("MIA-AST")
                .action("bench.acted", "user:" + officer)
                .reason("measured")
                .capacity("appointing")
                .detail("what", "an act as long as most are, with a reason and a fact or two")
                .entry();
    }

    /** Enters and commits; the commitments are true, so that the entries could be proved. */
    void enter(int count) throws SQLException {
        Entry entry = entry("00000000-0000-4000-8000-999999999999");
        try (Connection connection = owner.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into custody_entry (at, actor, action, subject, entry, nonce, commitment)"
                                + " select timestamptz '2026-01-01 00:00:00.000001Z', ?, ?, ?, e.entry, n.nonce,"
                                + " sha256(convert_to(e'dalel-entry-v1\\n', 'UTF8') || n.nonce || e.entry)"
                                + " from (select cast(? as bytea) as entry) e,"
                                + " (select sha256(convert_to(i::text, 'UTF8')) as nonce from generate_series(1, ?) i) n")) {
            insert.setString(1, entry.actor());
            insert.setString(2, entry.action());
            insert.setString(3, entry.subject());
            insert.setBytes(4, entry.canonical());
            insert.setInt(5, count);
            insert.executeUpdate();
        }
    }

    /** Waits until each entry has its place. */
    void settle() {
        Await.until(
                "all have places", PATIENCE, () -> owner.texts("select 1 from custody_pending limit 1"), List::isEmpty);
    }

    long places() {
        return owner.count("select count(*) from custody_leaf");
    }
}
