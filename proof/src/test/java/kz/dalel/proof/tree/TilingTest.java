package kz.dalel.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilingTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 70_000})
    void a_growing_tree_gives_the_tiles_of_the_whole_one(int size) {
        List<byte[]> data = NaiveTree.data(size);
        Leaves whole = new Leaves(data);

        tiles(data).forEach((path, bytes) -> assertThat(bytes).isEqualTo(whole.tile(Tile.parse(path))));
    }

    @Test
    void a_tree_of_seventy_thousand_has_the_tiles_of_the_specification_and_no_others() {
        Map<String, byte[]> tiles = tiles(NaiveTree.data(70_000));

        assertThat(tiles)
                .hasSize(273 + 1 + 1 + 1 + 1)
                .containsKeys("tile/0/272", "tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1");
    }

    @Test
    void it_knows_the_root_after_each_leaf() {
        List<byte[]> data = NaiveTree.data(600);
        Tiling tiling = new Tiling((tile, bytes) -> {});
        Frontier frontier = new Frontier();
        assertThat(tiling.root()).isEqualTo(Hash.EMPTY);
        for (byte[] leaf : data) {
            tiling.append(Hash.leaf(leaf));
            frontier.append(Hash.leaf(leaf));
            assertThat(tiling.root()).isEqualTo(frontier.root());
        }
        assertThat(tiling.size()).isEqualTo(600);
    }

    private static Map<String, byte[]> tiles(List<byte[]> data) {
        Map<String, byte[]> tiles = new TreeMap<>();
        Tiling tiling = new Tiling((tile, bytes) -> tiles.put(tile.path(), bytes));
        data.forEach(leaf -> tiling.append(Hash.leaf(leaf)));
        tiling.finish();
        return tiles;
    }
}
