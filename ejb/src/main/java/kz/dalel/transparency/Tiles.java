package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.Tile;

/** The hashes of the tree as the database keeps them: full tiles as they are, partial ones made from what is below. */
@ApplicationScoped
class Tiles {
    @PersistenceContext
    EntityManager em;

    /** The right edge of a tree of that many leaves. */
    Edge edge(long size) {
        return Edge.of(size, this::begun);
    }

    /** The hashes of a tile, 32 bytes each; not found where the tree does not reach. */
    byte[] hashes(Tile tile) {
        if (tile.isFull()) return full(tile);
        List<Hash> hashes = begun(tile.level(), tile.index() * Tile.FULL, tile.width());
        if (hashes.size() < tile.width()) throw Refusal.notFound("log.beyond");
        return FullTile.bytes(hashes);
    }

    /** The commitments of so many leaves; fewer where a signed tree ends before. They come as one row. */
    List<byte[]> commitments(long first, int count) {
        byte[] all = (byte[]) em.createNativeQuery(
                        "select coalesce(string_agg(t.committed, cast('' as bytea) order by t.n), cast('' as bytea))"
                                + " from custody_commitments(?1, ?2) with ordinality as t (committed, n)",
                        byte[].class)
                .setParameter(1, first)
                .setParameter(2, count)
                .getSingleResult();
        return IntStream.range(0, all.length / Hash.BYTES)
                .mapToObj(i -> Arrays.copyOfRange(all, i * Hash.BYTES, (i + 1) * Hash.BYTES))
                .toList();
    }

    void add(FullTile tile) {
        em.createNativeQuery("insert into custody_tile (level, number, hashes, root) values (?, ?, ?, ?)")
                .setParameter(1, tile.level())
                .setParameter(2, tile.number())
                .setParameter(3, tile.bytes())
                .setParameter(4, tile.root().bytes())
                .executeUpdate();
    }

    private byte[] full(Tile tile) {
        List<?> rows = em.createNativeQuery("select hashes from custody_tile where level = ? and number = ?")
                .setParameter(1, tile.level())
                .setParameter(2, tile.index())
                .getResultList();
        if (rows.isEmpty()) throw Refusal.notFound("log.beyond");
        return (byte[]) rows.get(0);
    }

    private List<Hash> begun(int level, long first, int count) {
        return level == 0
                ? commitments(first, count).stream().map(Hash::leaf).toList()
                : roots(level - 1, first, count).stream().map(Hash::of).toList();
    }

    @SuppressWarnings("unchecked") // a native query for one column of bytes
    private List<byte[]> roots(int level, long first, int count) {
        return em.createNativeQuery(
                        "select root from custody_tile where level = ?1 and number >= ?2 and number < ?2 + ?3 order by number")
                .setParameter(1, level)
                .setParameter(2, first)
                .setParameter(3, count)
                .getResultList();
    }
}
