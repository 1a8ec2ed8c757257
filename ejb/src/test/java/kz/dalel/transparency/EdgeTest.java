package kz.dalel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.MerkleTree;
import kz.dalel.proof.tree.Tile;
import kz.dalel.proof.tree.TileHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTest {
    private final List<Hash> leaves = new ArrayList<>();
    private final Map<Integer, List<FullTile>> full = new HashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 255, 256, 257, 1000, 8192})
    void grown_in_any_steps_it_is_the_tree_that_its_tiles_make(int step) {
        long size = 0;
        while (size < 70_000) {
            Edge edge = Edge.of(size, this::begun);
            grow(edge, step * 7);
            size = edge.size();
            if (size % 3 == 0 || size > 65_000)
                assertThat(edge.root()).isEqualTo(MerkleTree.root(size, new TileHashes(size, this::bytes)));
        }
        assertThat(full.get(1)).hasSize(1);
    }

    @Test
    void an_empty_log_has_the_root_of_nothing() {
        assertThat(Edge.of(0, this::begun).root()).isEqualTo(Hash.EMPTY);
    }

    @Test
    void a_missing_leaf_is_noticed() {
        grow(Edge.of(0, this::begun), 10);
        leaves.remove(9);
        assertThatThrownBy(() -> Edge.of(10, this::begun)).isInstanceOf(NotContinued.class);
    }

    private void grow(Edge edge, int count) {
        LongStream.range(0, count).forEach(i -> {
            Hash leaf = Hash.leaf(("entry " + leaves.size()).getBytes(UTF_8));
            leaves.add(leaf);
            edge.append(leaf);
        });
        for (FullTile tile : edge.filled()) {
            List<FullTile> row = full.computeIfAbsent(tile.level(), level -> new ArrayList<>());
            assertThat(tile.number()).isEqualTo(row.size());
            row.add(tile);
        }
    }

    private List<Hash> begun(int level, long first, int count) {
        List<Hash> row = level == 0
                ? leaves
                : full.getOrDefault(level - 1, List.of()).stream()
                        .map(FullTile::root)
                        .toList();
        return row.subList((int) first, (int) Math.min(row.size(), first + count));
    }

    private byte[] bytes(Tile tile) {
        if (tile.isFull()) return full.get(tile.level()).get((int) tile.index()).bytes();
        return FullTile.bytes(begun(tile.level(), tile.index() * Tile.FULL, tile.width()));
    }
}
