package kz.dalel.transparency;

import java.util.List;
import kz.dalel.proof.tree.Hash;

/** 256 hashes of a level side by side, and the hash over them. */
record FullTile(int level, long number, List<Hash> hashes, Hash root) {
    FullTile {
        hashes = List.copyOf(hashes);
    }

    /** The hashes one after the other, as tiles are served. */
    byte[] bytes() {
        return bytes(hashes);
    }

    static byte[] bytes(List<Hash> hashes) {
        byte[] all = new byte[hashes.size() * Hash.BYTES];
        int at = 0;
        for (Hash hash : hashes) {
            byte[] one = hash.bytes();
            System.arraycopy(one, 0, all, at, one.length);
            at += one.length;
        }
        return all;
    }
}
