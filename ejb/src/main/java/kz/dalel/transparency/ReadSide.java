package kz.dalel.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.tree.EntryBundle;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.Tile;

/**
 * The public half of the log, for strangers: how long it is, and hashes of which nobody learns anything. Whoever calls, the
 * database is asked as nobody.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class ReadSide {
    @Inject
    Checkpoints checkpoints;

    @Inject
    Tiles tiles;

    @Inject
    Watchers watchers;

    @Inject
    KeyHistory keys;

    @Inject
    Alarm alarm;

    /** The newest checkpoint that enough witnesses have signed, as a signed note; not found before the first. */
    public String checkpoint() {
        return note(watchers.sealed());
    }

    /** The newest checkpoint at all, with the signatures that it has. */
    public String latest() {
        return note(checkpoints.newest());
    }

    /** The hashes of a tile, 32 bytes each; not found where the tree does not reach. */
    public byte[] tile(Tile tile) {
        return tiles.hashes(tile);
    }

    /** The commitments of the leaves of a tile of level 0. */
    public byte[] entries(Tile tile) {
        List<byte[]> commitments = tiles.commitments(tile.index() * Tile.FULL, tile.width());
        if (commitments.size() < tile.width()) throw Refusal.notFound("log.beyond");
        return EntryBundle.of(commitments);
    }

    /** The log and its witnesses at this moment. */
    public LogSheet sheet() {
        Optional<Head> newest = checkpoints.newest();
        long size = newest.map(Head::size).orElse(0L);
        return new LogSheet(
                keys.signing().name(),
                keys.signing().format(),
                size,
                newest.map(Head::at).orElse(null),
                newest.map(Head::root).map(Hash::base64).orElse(null),
                watchers.sealed().map(Head::size).orElse(0L),
                watchers.quorum().needed(),
                alarm.raised().orElse(null),
                keys.lines(),
                watchers.lines(size));
    }

    /** The newest tree that enough witnesses have signed. */
    public Optional<SignedTree> sealedTree() {
        return watchers.sealed().map(SignedTree::of);
    }

    /** The newest tree at all. */
    public Optional<SignedTree> newestTree() {
        return checkpoints.newest().map(SignedTree::of);
    }

    /** The tree of exactly that size, where the log has signed one. */
    public Optional<SignedTree> treeAt(long size) {
        return checkpoints.at(size).map(SignedTree::of);
    }

    private String note(Optional<Head> head) {
        return checkpoints.cosigned(head.orElseThrow(() -> Refusal.notFound("log.noCheckpoint")));
    }
}
