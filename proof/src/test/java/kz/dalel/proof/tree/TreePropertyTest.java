package kz.dalel.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreePropertyTest {
    private static final int SMALL = 130;
    private static final List<byte[]> DATA = NaiveTree.data(SMALL);

    private final Random random = new Random(6962);

    @Test
    void tiles_and_frontier_give_the_roots_of_the_definition() {
        for (int size = 0; size <= SMALL; size++) {
            Leaves tree = new Leaves(DATA.subList(0, size));
            Hash root = Hash.of(NaiveTree.root(DATA.subList(0, size)));

            assertThat(MerkleTree.root(size, tree.tiles())).isEqualTo(root);
            assertThat(tree.frontier().root()).isEqualTo(root);
            assertThat(Frontier.at(size, tree.tiles()).root()).isEqualTo(root);
        }
    }

    @Test
    void tiles_give_the_proofs_of_the_definition_and_the_check_accepts_them() {
        for (int size = 1; size <= SMALL; size++) {
            List<byte[]> data = DATA.subList(0, size);
            TileHashes tiles = new Leaves(data).tiles();
            for (int i = 0; i < size; i++) {
                assertThat(included(i, data, tiles)).isEqualTo(NaiveTree.hashes(NaiveTree.path(i, data)));
                assertThat(consistent(i + 1, data, tiles))
                        .isEqualTo(NaiveTree.hashes(NaiveTree.subproof(i + 1, data, true)));
            }
        }
    }

    @Test
    void so_do_large_trees_of_any_size() {
        List<byte[]> all = NaiveTree.data(100_000);
        for (int size : new int[] {255, 256, 257, 65_535, 65_536, 65_537, 70_000, random.nextInt(100_000), 100_000}) {
            List<byte[]> data = all.subList(0, size);
            TileHashes tiles = new Leaves(data).tiles();
            int place = random.nextInt(size);

            assertThat(MerkleTree.root(size, tiles)).isEqualTo(Hash.of(NaiveTree.root(data)));
            assertThat(included(place, data, tiles)).isEqualTo(NaiveTree.hashes(NaiveTree.path(place, data)));
            assertThat(consistent(place + 1, data, tiles))
                    .isEqualTo(NaiveTree.hashes(NaiveTree.subproof(place + 1, data, true)));
        }
    }

    @Test
    void a_frontier_goes_on_from_where_it_was_taken() {
        Leaves whole = new Leaves(DATA);
        for (int size = 0; size <= SMALL; size++) {
            Frontier frontier = Frontier.at(size, whole::at);
            DATA.subList(size, SMALL).forEach(data -> frontier.append(Hash.leaf(data)));

            assertThat(frontier.size()).isEqualTo(SMALL);
            assertThat(frontier.root()).isEqualTo(whole.frontier().root());
        }
    }

    @Test
    void what_the_tree_does_not_have_is_not_given() {
        TileHashes tiles = new Leaves(DATA).tiles();

        assertThatThrownBy(() -> MerkleTree.inclusion(SMALL, SMALL, tiles)).hasMessage("leaf 130 of 130");
        assertThatThrownBy(() -> MerkleTree.consistency(SMALL + 1, SMALL, tiles))
                .hasMessage("the first 131 of 130");
        assertThatThrownBy(() -> MerkleTree.root(-1, tiles)).hasMessage("size: -1");
        assertThatThrownBy(() -> tiles.at(7, 1)).hasMessage("subtree 1 of height 7 in a tree of 130");
        assertThatThrownBy(() -> tiles.at(63, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Hash> included(int index, List<byte[]> data, TileHashes tiles) {
        List<Hash> proof = MerkleTree.inclusion(index, data.size(), tiles);
        Check.inclusion(Hash.leaf(data.get(index)), index, data.size(), proof, MerkleTree.root(data.size(), tiles));
        return proof;
    }

    private static List<Hash> consistent(int old, List<byte[]> data, TileHashes tiles) {
        List<Hash> proof = MerkleTree.consistency(old, data.size(), tiles);
        Hash before = new Leaves(data.subList(0, old)).frontier().root();
        Check.consistency(old, before, data.size(), MerkleTree.root(data.size(), tiles), proof);
        return proof;
    }
}
