package kz.dalel.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kz.dalel.proof.NotProved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "0, 1234, 7, tile/0/x001/234.p/7",
        "1, 999, 255, tile/1/999.p/255",
        "7, 1000, 1, tile/7/x001/000.p/1"
    })
    void a_tile_has_one_path(int level, long index, int width, String path) {
        Tile tile = new Tile(level, index, width);

        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.parse(path)).isEqualTo(tile);
    }

    @Test
    void its_commitments_have_another() {
        assertThat(new Tile(0, 1234, 7).entriesPath()).isEqualTo("tile/entries/x001/234.p/7");
        assertThat(Tile.parse("tile/entries/x001/234.p/7")).isEqualTo(new Tile(0, 1234, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/0",
                "tile/00/000",
                "tile/8/000",
                "tile/-1/000",
                "tile/0/x000/000",
                "tile/0/001/000",
                "tile/0/x001/x000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/07",
                "tile/0/000.p/",
                "tile/0/000/",
                "/tile/0/000",
                "tile/entries/x1/000",
                "tile/0/../000"
            })
    void every_other_spelling_is_refused(String path) {
        assertThatThrownBy(() -> Tile.parse(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tree_of_seventy_thousand_has_the_tiles_of_the_specification() {
        assertThat(Tile.of(0, 69_999, 70_000)).isEqualTo(new Tile(0, 273, 112));
        assertThat(Tile.of(0, 0, 70_000)).isEqualTo(new Tile(0, 0, 256));
        assertThat(Tile.of(1, 255, 70_000)).isEqualTo(new Tile(1, 0, 256));
        assertThat(Tile.of(1, 272, 70_000)).isEqualTo(new Tile(1, 1, 17));
        assertThat(Tile.of(2, 0, 70_000)).isEqualTo(new Tile(2, 0, 1));
        assertThat(Tile.of(1, 0, 256)).isEqualTo(new Tile(1, 0, 1));
        assertThatThrownBy(() -> Tile.of(1, 0, 255)).hasMessage("hash 0 of level 1 in a tree of 255");
    }

    @Test
    void a_proof_asks_for_each_tile_once() {
        Leaves tree = new Leaves(NaiveTree.data(70_000));
        List<String> asked = new ArrayList<>();
        TileHashes hashes = new TileHashes(70_000, tile -> {
            asked.add(tile.path());
            return tree.tile(tile);
        });

        MerkleTree.inclusion(5, 70_000, hashes);

        assertThat(asked).hasSameSizeAs(new TreeSet<>(asked)).contains("tile/0/000", "tile/1/000", "tile/1/001.p/17");
    }

    @Test
    void a_tile_of_a_wrong_length_is_named() {
        TileHashes hashes = new TileHashes(5, tile -> new byte[31]);

        assertThatThrownBy(() -> MerkleTree.root(5, hashes))
                .isInstanceOf(NotProved.class)
                .hasMessage("tile.length [tile/0/000.p/5, 31]");
    }

    @Test
    void a_bundle_of_commitments_is_read_as_it_was_written() {
        byte[] first = Hash.EMPTY.bytes();
        byte[] second = new byte[32];
        byte[] bundle = EntryBundle.of(List.of(first, second));

        assertThat(bundle).hasSize(68).startsWith(0, 32).contains(first[0]);
        assertThat(EntryBundle.read(bundle)).containsExactly(first, second);
    }

    @Test
    void a_bundle_of_another_form_is_refused() {
        byte[] bundle = EntryBundle.of(List.of(new byte[32]));
        bundle[1] = 31;

        assertThatThrownBy(() -> EntryBundle.read(bundle)).hasMessageContaining("a commitment of 31 bytes");
        assertThatThrownBy(() -> EntryBundle.read(new byte[35])).hasMessageContaining("35 bytes");
        assertThatThrownBy(() -> EntryBundle.read(new byte[257 * 34])).isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> EntryBundle.of(List.of(new byte[31]))).hasMessage("commitment: 31 bytes");
    }
}
