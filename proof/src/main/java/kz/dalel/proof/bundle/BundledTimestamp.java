package kz.dalel.proof.bundle;

import java.util.List;
import java.util.Optional;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.report.Finding;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.stamp.Authorities;
import kz.dalel.proof.stamp.Timestamp;
import kz.dalel.proof.tree.Check;
import kz.dalel.proof.tree.Hash;

/** A time stamp of a bundle: over an earlier tree, of which it is proved that the bundle's tree continues it. */
final class BundledTimestamp {
    private final long size;
    private final byte[] stamped;
    private final byte[] reply;
    private final List<Hash> proof;

    BundledTimestamp(long size, byte[] stamped, byte[] reply, List<Hash> proof) {
        this.size = size;
        this.stamped = stamped;
        this.reply = reply;
        this.proof = proof;
    }

    /**
     * Says what the stamp is worth. Who signed the stamped tree need not be asked: the proof says that it is the beginning of
     * the one that was signed.
     *
     * @throws NotProved if the tree is not such a beginning, or the stamp is none, over other bytes, or forged
     */
    void tell(Checkpoint checkpoint, Authorities trusted, Report report) {
        Checkpoint early = Checkpoint.read(Note.read(stamped).text());
        if (early.size() != size) throw new NotProved(Fault.SIZE_OTHER, size, early.size());
        if (!early.origin().equals(checkpoint.origin()))
            throw new NotProved(Fault.OTHER_LOG, early.origin(), checkpoint.origin());
        Check.consistency(size, early.root(), checkpoint.size(), checkpoint.root(), proof);
        Timestamp stamp = Timestamp.read("timestamps/" + size + ".tsr", reply);
        if (!stamp.isOver(stamped)) throw new NotProved(Fault.TIMESTAMP_OTHER, size);
        if (!stamp.isCheckable()) {
            report.add(Finding.TIMESTAMP_UNCHECKED, size, stamp.time());
            return;
        }
        Optional<String> signer = stamp.signer();
        if (signer.isEmpty()) throw new NotProved(Fault.TIMESTAMP_FORGED, size);
        boolean believed = stamp.isOf(trusted);
        report.add(
                believed ? Finding.TIMESTAMP_BELIEVED : Finding.TIMESTAMP_UNTRUSTED, size, stamp.time(), signer.get());
    }
}
