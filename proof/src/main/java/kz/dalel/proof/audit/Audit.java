package kz.dalel.proof.audit;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.report.Finding;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.tree.EntryBundle;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.Tile;
import kz.dalel.proof.tree.Tiling;

/** Recomputes a whole log from its commitments and compares all that is published; used once. */
public final class Audit {
    private final PublishedLog log;
    private final Trust trust;
    private final Report report = new Report();
    private final Tiling tiling = new Tiling(this::compare);
    private Ahead entries;
    private Ahead leaves;
    private long tiles;
    private boolean sound = true;

    private Audit(PublishedLog log, Trust trust) {
        this.log = log;
        this.trust = trust;
    }

    /**
     * Audits a log.
     *
     * @param earlier a checkpoint of the same log kept from before, which the log has to continue
     */
    public static Report of(PublishedLog log, Trust trust, Optional<Note> earlier) {
        Audit audit = new Audit(log, trust);
        try {
            audit.all(earlier);
        } catch (NotProved fault) {
            audit.report.add(fault);
        } catch (UncheckedIOException unreached) {
            audit.report.add(Fault.LOG_UNREACHED, unreached.getMessage());
        }
        audit.report.add(Finding.LIMIT_BEFORE);
        audit.report.add(Finding.LIMIT_TRUTH);
        return audit.report;
    }

    private void all(Optional<Note> earlier) {
        Checkpoint checkpoint = trust.open(log.checkpoint(), Optional.empty(), report);
        Optional<Checkpoint> before = earlier.map(note -> kept(note, checkpoint.origin()));
        long size = checkpoint.size();
        before.filter(old -> old.size() > size).ifPresent(old -> {
            throw new NotProved(Fault.CONSISTENCY_SHRUNK, old.size(), size);
        });
        try (Ahead commitments = new Ahead(size, log::entries);
                Ahead hashes = new Ahead(size, log::tile)) {
            entries = commitments;
            leaves = hashes;
            recompute(checkpoint, before);
        }
    }

    private void recompute(Checkpoint checkpoint, Optional<Checkpoint> before) {
        long size = checkpoint.size();
        boolean continued = before.map(old -> continues(old, size)).orElse(true);
        grow(size, size);
        tiling.finish();
        if (!tiling.root().equals(checkpoint.root())) report.add(Fault.LOG_ROOT, size);
        else if (continued && sound) report.add(Finding.LOG_WHOLE, size, tiles);
    }

    /** Signed by the log, and by no witness that did not; how many witnesses signed was asked when it was new. */
    private Checkpoint kept(Note note, String origin) {
        try {
            Checkpoint old = trust.open(note, Optional.empty(), new Report());
            if (!old.origin().equals(origin)) throw new NotProved(Fault.OTHER_LOG, old.origin(), origin);
            return old;
        } catch (NotProved refused) {
            NotProved kept = new NotProved(Fault.KEPT_REFUSED, refused);
            kept.initCause(refused);
            throw kept;
        }
    }

    private boolean continues(Checkpoint old, long size) {
        grow(old.size(), size);
        boolean continued = tiling.root().equals(old.root());
        if (continued) report.add(Finding.LOG_CONTINUED, old.size(), size);
        else report.add(Fault.CONSISTENCY_OLD_ROOT, old.size(), size);
        return continued;
    }

    /** Appends the leaves up to a place; without one of them nothing after it can be recomputed. */
    private void grow(long to, long size) {
        while (tiling.size() < to) {
            Tile tile = Tile.of(0, tiling.size(), size);
            List<byte[]> commitments = EntryBundle.read(entries.get(tile), tile.entriesPath());
            int from = (int) (tiling.size() % Tile.FULL);
            int until = (int) Math.min(tile.width(), to - (tile.index() << Tile.HEIGHT));
            commitments.subList(from, until).forEach(commitment -> tiling.append(Hash.leaf(commitment)));
        }
    }

    private void compare(Tile tile, byte[] computed) {
        tiles++;
        try {
            int difference = Arrays.mismatch(computed, tile.level() == 0 ? leaves.get(tile) : log.tile(tile));
            if (difference < 0) return;
            report.add(Fault.TILE_ALTERED, tile.path(), (tile.index() << Tile.HEIGHT) + difference / Hash.BYTES);
        } catch (NotProved unreadable) {
            report.add(unreadable);
        }
        sound = false;
    }
}
