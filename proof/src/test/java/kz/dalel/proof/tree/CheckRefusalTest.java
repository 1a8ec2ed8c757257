package kz.dalel.proof.tree;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.dalel.proof.NotProved;
import org.junit.jupiter.api.Test;

class CheckRefusalTest {
    private static final int SIZES = 23;
    private static final List<byte[]> DATA = NaiveTree.data(SIZES);
    private static final Leaves TREE = new Leaves(DATA);
    private static final List<Hash> ROOTS = IntStream.rangeClosed(0, SIZES)
            .mapToObj(size -> MerkleTree.root(size, TREE::at))
            .toList();

    @Test
    void every_turned_bit_of_a_proof_of_inclusion_is_noticed() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                int place = index;
                int leaves = size;
                List<Hash> proof = MerkleTree.inclusion(index, size, TREE::at);
                turned(proof, wrong -> Check.inclusion(leaf(place), place, leaves, wrong, ROOTS.get(leaves)));
                lengths(proof, wrong -> Check.inclusion(leaf(place), place, leaves, wrong, ROOTS.get(leaves)));
            }
        }
    }

    @Test
    void every_turned_bit_of_a_proof_of_consistency_is_noticed() {
        for (int size = 1; size <= SIZES; size++) {
            for (int old = 1; old <= size; old++) {
                int before = old;
                int after = size;
                List<Hash> proof = MerkleTree.consistency(old, size, TREE::at);
                Attempt check = wrong -> Check.consistency(before, ROOTS.get(before), after, ROOTS.get(after), wrong);
                turned(proof, check);
                lengths(proof, check);
            }
        }
    }

    @Test
    void every_turned_bit_of_leaf_and_roots_is_noticed() {
        for (int bit = 0; bit < 256; bit++) {
            int turned = bit;
            List<Hash> inclusion = MerkleTree.inclusion(9, SIZES, TREE::at);
            List<Hash> consistency = MerkleTree.consistency(21, SIZES, TREE::at);
            Hash root = ROOTS.get(SIZES);
            Hash old = ROOTS.get(21);
            refused("leaf", () -> Check.inclusion(Leaves.turned(leaf(9), turned), 9, SIZES, inclusion, root));
            refused("root", () -> Check.inclusion(leaf(9), 9, SIZES, inclusion, Leaves.turned(root, turned)));
            refused("old", () -> Check.consistency(21, Leaves.turned(old, turned), SIZES, root, consistency));
            refused("new", () -> Check.consistency(21, old, SIZES, Leaves.turned(root, turned), consistency));
        }
    }

    @Test
    void a_proof_counts_for_no_other_place_and_no_other_tree() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> proof = MerkleTree.inclusion(index, size, TREE::at);
                for (int other = -1; other <= SIZES + 1; other++) elsewhere(index, size, other, proof);
            }
        }
    }

    @Test
    void a_proof_of_consistency_counts_for_no_other_two_trees() {
        for (int size = 2; size <= SIZES; size++) {
            for (int old = 1; old < size; old++) {
                List<Hash> proof = MerkleTree.consistency(old, size, TREE::at);
                for (int other = 0; other <= SIZES; other++) otherTrees(old, size, other, proof);
            }
        }
    }

    @Test
    void a_log_that_shrank_or_began_anew_is_told_so() {
        assertThatThrownBy(() -> Check.consistency(8, ROOTS.get(8), 7, ROOTS.get(7), List.of()))
                .isInstanceOf(NotProved.class)
                .hasMessage("consistency.shrunk [8, 7]");
        assertThatThrownBy(() -> Check.consistency(8, ROOTS.get(8), 8, ROOTS.get(7), List.of()))
                .hasMessage("consistency.root [8, 8]");
        assertThatThrownBy(() -> Check.consistency(0, ROOTS.get(1), 8, ROOTS.get(8), List.of()))
                .hasMessage("consistency.old-root [0, 8]");
        assertThatThrownBy(() -> Check.consistency(0, Hash.EMPTY, 8, ROOTS.get(8), List.of(Hash.EMPTY)))
                .hasMessage("consistency.length [0, 8]");
    }

    /** A size is only believed together with its root, as a checkpoint states them. */
    private static void elsewhere(int index, int size, int other, List<Hash> proof) {
        if (other != index)
            refused("place " + other, () -> Check.inclusion(leaf(index), other, size, proof, ROOTS.get(size)));
        if (other != size && other >= 0 && other <= SIZES)
            refused("tree " + other, () -> Check.inclusion(leaf(index), index, other, proof, ROOTS.get(other)));
    }

    private static void otherTrees(int old, int size, int other, List<Hash> proof) {
        Hash root = ROOTS.get(size);
        if (other != old) refused("old " + other, () -> Check.consistency(other, ROOTS.get(other), size, root, proof));
        if (other != size)
            refused("new " + other, () -> Check.consistency(old, ROOTS.get(old), other, ROOTS.get(other), proof));
    }

    private static void turned(List<Hash> proof, Attempt check) {
        for (int i = 0; i < proof.size(); i++) {
            for (int bit = 0; bit < 256; bit++) {
                List<Hash> wrong = new ArrayList<>(proof);
                wrong.set(i, Leaves.turned(proof.get(i), bit));
                refused("hash " + i + " bit " + bit, () -> check.of(wrong));
            }
        }
    }

    private static void lengths(List<Hash> proof, Attempt check) {
        for (int i = 0; i < proof.size(); i++) {
            List<Hash> shorter = new ArrayList<>(proof);
            shorter.remove(i);
            refused("without " + i, () -> check.of(shorter));
        }
        for (int i = 0; i <= proof.size(); i++) {
            List<Hash> longer = new ArrayList<>(proof);
            longer.add(i, Hash.EMPTY);
            refused("one more at " + i, () -> check.of(longer));
        }
    }

    private static void refused(String what, Runnable check) {
        try {
            check.run();
        } catch (NotProved expected) {
            return;
        }
        fail("not noticed: " + what);
    }

    private static Hash leaf(int index) {
        return Hash.leaf(DATA.get(index));
    }

    private interface Attempt {
        void of(List<Hash> proof);
    }
}
