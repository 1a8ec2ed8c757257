package kz.dalel.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tree of eight leaves with which the implementations of Certificate Transparency are tested. */
class PublishedTreeTest {
    private static final List<byte[]> DATA = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final String LEAF_1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String LEAF_4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String LEAF_6 = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f";
    private static final String NODE_2_3 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String NODE_4_5 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private static final String NODE_6_7 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String NODE_4_7 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

    @Test
    void the_roots_are_the_published_ones() {
        for (int size = 0; size < ROOTS.size(); size++) {
            Leaves tree = new Leaves(DATA.subList(0, size));

            assertThat(MerkleTree.root(size, tree.tiles()).hex()).isEqualTo(ROOTS.get(size));
            assertThat(tree.frontier().root().hex()).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void the_proofs_of_inclusion_are_the_published_ones() {
        included(0, 8, LEAF_1, NODE_2_3, NODE_4_7);
        included(5, 8, LEAF_4, NODE_6_7, ROOTS.get(4));
        included(2, 3, ROOTS.get(2));
        included(1, 5, ROOTS.get(1), NODE_2_3, LEAF_4);
        included(0, 1);
    }

    @Test
    void the_proofs_of_consistency_are_the_published_ones() {
        consistent(1, 1);
        consistent(1, 8, LEAF_1, NODE_2_3, NODE_4_7);
        consistent(6, 8, NODE_4_5, NODE_6_7, ROOTS.get(4));
        consistent(2, 5, NODE_2_3, LEAF_4);
        consistent(6, 7, NODE_4_5, LEAF_6, ROOTS.get(4));
    }

    private static void included(int index, int size, String... proof) {
        Hashes hashes = new Leaves(DATA.subList(0, size)).tiles();

        assertThat(MerkleTree.inclusion(index, size, hashes))
                .extracting(Hash::hex)
                .containsExactly(proof);
        assertThatCode(() -> Check.inclusion(Hash.leaf(DATA.get(index)), index, size, hashes(proof), root(size)))
                .doesNotThrowAnyException();
    }

    private static void consistent(int old, int size, String... proof) {
        Hashes hashes = new Leaves(DATA.subList(0, size)).tiles();

        assertThat(MerkleTree.consistency(old, size, hashes))
                .extracting(Hash::hex)
                .containsExactly(proof);
        assertThatCode(() -> Check.consistency(old, root(old), size, root(size), hashes(proof)))
                .doesNotThrowAnyException();
    }

    private static Hash root(int size) {
        return hashes(ROOTS.get(size)).get(0);
    }

    private static List<Hash> hashes(String... hex) {
        return Stream.of(hex).map(HexFormat.of()::parseHex).map(Hash::of).toList();
    }
}
