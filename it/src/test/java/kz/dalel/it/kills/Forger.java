package kz.dalel.it.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import kz.dalel.dist.Stack;
import kz.dalel.it.stack.Rows;
import kz.dalel.proof.Commitment;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.tree.Frontier;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.Tile;
import kz.dalel.proof.tree.Tiling;

/**
 * The superuser of the database and the owner of the log's key in one person, with a hand on the file beside the key: rewrites an
 * entry and everything that hangs on it, with no trigger or policy in the way, and signs it all anew with the true key.
 */
final class Forger {
    private final OneHistory history;
    private final Rows superuser;

    Forger(Stack stack, Rows owner) {
        history = new OneHistory(stack, owner);
        superuser = Rows.ofSuperuser(stack.site());
    }

    /** Rewrites the first exhibit's registration in the database alone: the entry, its leaf, tiles and checkpoints; the newest one. */
    Checkpoint rewrite() throws SQLException {
        try (Connection connection = superuser.connect()) {
            connection.setAutoCommit(false);
            one(
                    connection,
                    "select cast(pg_advisory_xact_lock(x'44414c454c'::bigint) as text)"); // no sequencer meanwhile
            run(connection, "set local session_replication_role = replica"); // no trigger fires
            entry(connection);
            Checkpoint newest = tree(connection);
            run(connection, "delete from custody_cosignature"); // they hold for what was
            connection.commit();
            return newest;
        }
    }

    /** Makes the file beside the key say that this was signed last. */
    void pretend(Checkpoint signed) {
        try {
            Files.writeString(
                    history.file(), signed.size() + " " + signed.root().hex() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(Connection connection) throws SQLException {
        String which = "(select id from custody_entry where action = 'exhibit.added' order by id limit 1)";
        String said = one(connection, "select convert_from(entry, 'UTF8') from custody_entry where id = " + which);
        String nonce = one(connection, "select encode(nonce, 'hex') from custody_entry where id = " + which);
        byte[] changed =
                said.replaceFirst("\"time\":\"2[0-9]{3}", "\"time\":\"1999").getBytes(UTF_8);
        byte[] commitment = Commitment.of(HexFormat.of().parseHex(nonce), changed);
        run(connection, "update custody_entry set entry = ?, commitment = ? where id = " + which, changed, commitment);
        run(connection, "update custody_leaf set commitment = ? where entry = " + which, commitment);
    }

    /** Computes the tree from its leaves, replaces each tile, and signs each checkpoint over what it covers now. */
    private Checkpoint tree(Connection connection) throws SQLException {
        List<String> leaves =
                Rows.texts(connection, "select encode(commitment, 'hex') from custody_leaf order by index");
        Tiling tree = new Tiling((tile, bytes) -> replace(connection, tile, bytes));
        Checkpoint newest = null;
        for (String size : Rows.texts(connection, "select size from custody_checkpoint order by size")) {
            while (tree.size() < Long.parseLong(size))
                tree.append(Hash.leaf(HexFormat.of().parseHex(leaves.get((int) tree.size()))));
            newest = new Checkpoint("dalel.kz/log", tree.size(), tree.root());
            run(
                    connection,
                    "update custody_checkpoint set root = ?, note = ? where size = ?",
                    newest.root().bytes(),
                    newest.sign(history.key()).toString(),
                    newest.size());
        }
        return newest;
    }

    private static void replace(Connection connection, Tile tile, byte[] hashes) {
        Frontier root = new Frontier();
        for (int i = 0; i < tile.width(); i++) root.append(Hash.at(hashes, i));
        try {
            run(
                    connection,
                    "update custody_tile set hashes = ?, root = ? where level = ? and number = ?",
                    hashes,
                    root.root().bytes(),
                    tile.level(),
                    tile.index());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return Rows.texts(connection, sql).get(0);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
