package kz.dalel.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.Hashes;
import kz.dalel.proof.tree.MerkleTree;
import kz.dalel.proof.tree.TileHashes;
import kz.dalel.timestamp.Timestamps;
import kz.dalel.transparency.ReadSide;
import kz.dalel.transparency.Seal;
import kz.dalel.transparency.SealBook;

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

    @Inject
    Timestamps timestamps;

    @Inject
    SealBook seals;

    @Inject
    Time time;

    /** The entries about a subject, such as {@code exhibit:CDF-2026-000001}, for the checkpoint that was the newest at a moment. */
    ProofSheet ofSubject(String subject, Instant by) {
        return proof(subject, "e.subject", subject, by);
    }

    /** The entries about a case and all that belongs to it; the same. */
    ProofSheet ofRequest(String number, Instant by) {
        return proof("request:" + number, "e.request", number, by);
    }

    /** The entries of the log about itself, for the checkpoint of now. */
    ProofSheet ofLog() {
        return ofSubject("log:" + log.sheet().origin(), time.instant());
    }

    private ProofSheet proof(String subject, String column, String value, Instant by) {
        if (by.isAfter(time.instant())) throw Refusal.invalid("log.future", by);
        List<Tuple> rows = rows(ENTRIES.formatted(column), value);
        if (rows.isEmpty()) throw Refusal.notFound("log.noEntries");
        Seal seal = seals.sealBy(by);
        long size = seal.size();
        Hashes hashes = new TileHashes(size, log::tile);
        return new ProofSheet(
                subject,
                rows.get(0).get(4, String.class),
                size,
                seal.note(),
                seal.vkey(),
                seal.witnesses(),
                rows.stream().map(row -> entry(row, size, hashes)).toList(),
                stamps(rows, size, by, hashes));
    }

    private List<ProvedTimestamp> stamps(List<Tuple> rows, long size, Instant by, Hashes hashes) {
        List<Long> places = rows.stream()
                .map(row -> row.get(0, Long.class))
                .filter(place -> place != null && place < size)
                .toList();
        return timestamps.over(places, size, by).stream()
                .map(stamped -> new ProvedTimestamp(
                        stamped.size(),
                        stamped.checkpoint(),
                        stamped.reply(),
                        texts(MerkleTree.consistency(stamped.size(), size, hashes))))
                .toList();
    }

    private static List<String> texts(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }

    private static ProvedEntry entry(Tuple row, long size, Hashes hashes) {
        Long index = row.get(0, Long.class);
        byte[] entry = row.get(1, byte[].class);
        return new ProvedEntry(
                index,
                entry == null ? null : new String(entry, UTF_8),
                base64(row.get(2, byte[].class)),
                base64(row.get(3, byte[].class)),
                index == null || index >= size ? null : texts(MerkleTree.inclusion(index, size, hashes)));
    }

    private static String base64(byte[] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Tuple> rows(String sql, String value) {
        return em.createNativeQuery(sql, Tuple.class).setParameter(1, value).getResultList();
    }
}
