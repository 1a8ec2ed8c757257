package kz.dalel.transparency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.proof.tree.Hash;

/** The one transaction of the {@link Sequencer}: places, tiles and the signed checkpoint commit together or not at all. */
@Stateless
@RolesAllowed(Roles.SEQUENCER)
public class SequenceLedger {
    /** As many entries enter the tree with one checkpoint. */
    static final int MOST = 8192;

    @PersistenceContext
    EntityManager em;

    @Inject
    Tiles tiles;

    @Inject
    Checkpoints checkpoints;

    @Inject
    LogKey key;

    @Inject
    KeyHistory keys;

    /**
     * Gives pending entries their places; returns how many there were, none when another sequencer is at it. The first
     * checkpoint of a new key covers the entry that announces it, and so all that is pending.
     */
    public int sequence() {
        if (!isOurTurn()) return 0;
        List<Tuple> placed = placed(keys.announced() ? Integer.MAX_VALUE : MOST);
        if (placed.isEmpty()) return 0;
        Edge edge = edge(placed.get(0).get(0, Long.class));
        long size = edge.size();
        Hash root = edge.root();
        placed.forEach(row -> edge.append(Hash.leaf(row.get(1, byte[].class))));
        edge.filled().forEach(tiles::add);
        checkpoints.add(edge.size(), edge.root(), key.sign(size, root, edge));
        keys.signs(size);
        return placed.size();
    }

    /** Takes note of what is committed, unless another sequencer is at it, who does the same. */
    public void settle() {
        if (isOurTurn()) checkpoints.newest().ifPresent(head -> key.settle(head.size(), head.root()));
    }

    /** The edge of the tree that was signed last, which must be what the leaves make. */
    private Edge edge(long first) {
        Edge edge = tiles.edge(first);
        boolean signed = checkpoints
                .newest()
                .map(head -> head.size() == first && head.root().equals(edge.root()))
                .orElse(first == 0);
        if (!signed) throw new NotContinued("the leaves are not those of the newest checkpoint");
        return edge;
    }

    /** Until the transaction ends no two sequencers give out places; {@code custody_sequence} asks the same. */
    private boolean isOurTurn() {
        return (Boolean)
                em.createNativeQuery("select custody_turn()", Boolean.class).getSingleResult();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Tuple> placed(int most) {
        return em.createNativeQuery("select place, committed from custody_sequence(?)", Tuple.class)
                .setParameter(1, most)
                .getResultList();
    }
}
