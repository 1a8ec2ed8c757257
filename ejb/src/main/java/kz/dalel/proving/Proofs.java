package kz.dalel.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Base64;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.Hashes;
import kz.dalel.proof.tree.MerkleTree;
import kz.dalel.proof.tree.TileHashes;
import kz.dalel.transparency.LogSheet;
import kz.dalel.transparency.ReadSide;
import kz.dalel.transparency.WitnessLine;

/** Puts proofs together: of which entries, the database decides by who asks. Called by services only. */
@ApplicationScoped
class Proofs {
    private static final String ENTRIES =
            "select l.index, e.entry, e.nonce, e.commitment, e.request from custody_entry e left join custody_leaf l on l.entry = e.id"
                    + " where %s = ? order by e.at, e.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReadSide log;

    /** The entries about a subject, such as {@code exhibit:CDF-2026-000001}. */
    ProofSheet ofSubject(String subject) {
        return proof(subject, "e.subject", subject);
    }

    /** The entries about a case and all that belongs to it. */
    ProofSheet ofRequest(String number) {
        return proof("request:" + number, "e.request", number);
    }

    /** The entries of the log about itself. */
    ProofSheet ofLog() {
        return ofSubject("log:" + log.sheet().origin());
    }

    private ProofSheet proof(String subject, String column, String value) {
        List<Tuple> rows = rows(ENTRIES.formatted(column), value);
        if (rows.isEmpty()) throw Refusal.notFound("log.noEntries");
        LogSheet sheet = log.sheet();
        Note note = Note.read((sheet.sealed() > 0 ? log.checkpoint() : log.latest()).getBytes(UTF_8));
        long size = Checkpoint.read(note.text()).size();
        Hashes hashes = new TileHashes(size, log::tile);
        return new ProofSheet(
                subject,
                rows.get(0).get(4, String.class),
                size,
                note.toString(),
                log.keyAt(size),
                sheet.witnesses().stream().map(WitnessLine::vkey).toList(),
                rows.stream().map(row -> entry(row, size, hashes)).toList());
    }

    private static ProvedEntry entry(Tuple row, long size, Hashes hashes) {
        Long index = row.get(0, Long.class);
        byte[] entry = row.get(1, byte[].class);
        return new ProvedEntry(
                index,
                entry == null ? null : new String(entry, UTF_8),
                base64(row.get(2, byte[].class)),
                base64(row.get(3, byte[].class)),
                index == null || index >= size
                        ? null
                        : MerkleTree.inclusion(index, size, hashes).stream()
                                .map(Hash::base64)
                                .toList());
    }

    private static String base64(byte[] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Tuple> rows(String sql, String value) {
        return em.createNativeQuery(sql, Tuple.class).setParameter(1, value).getResultList();
    }
}
