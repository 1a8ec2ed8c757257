package kz.dalel.proof.tree;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The definitions of RFC 6962, section 2.1, word for word: slow, recursive, and nothing of the house's own code. */
final class NaiveTree {
    private NaiveTree() {}

    /** Leaves that differ. */
    static List<byte[]> data(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> ("leaf " + i).getBytes(US_ASCII))
                .toList();
    }

    /** MTH(D[n]). */
    static byte[] root(List<byte[]> data) {
        if (data.isEmpty()) return sha256();
        if (data.size() == 1) return sha256(new byte[] {0}, data.get(0));
        int k = split(data.size());
        return sha256(new byte[] {1}, root(data.subList(0, k)), root(data.subList(k, data.size())));
    }

    /** PATH(m, D[n]). */
    static List<byte[]> path(int m, List<byte[]> data) {
        if (data.size() == 1) return new ArrayList<>();
        int k = split(data.size());
        List<byte[]> left = data.subList(0, k);
        List<byte[]> right = data.subList(k, data.size());
        List<byte[]> path = m < k ? path(m, left) : path(m - k, right);
        path.add(root(m < k ? right : left));
        return path;
    }

    /** SUBPROOF(m, D[n], b). */
    static List<byte[]> subproof(int m, List<byte[]> data, boolean known) {
        if (m == data.size()) return known ? new ArrayList<>() : new ArrayList<>(List.of(root(data)));
        int k = split(data.size());
        List<byte[]> left = data.subList(0, k);
        List<byte[]> right = data.subList(k, data.size());
        List<byte[]> proof = m <= k ? subproof(m, left, known) : subproof(m - k, right, false);
        proof.add(root(m <= k ? right : left));
        return proof;
    }

    /** The same as the house's hashes. */
    static List<Hash> hashes(List<byte[]> bytes) {
        return bytes.stream().map(Hash::of).toList();
    }

    private static int split(int size) {
        int k = 1;
        while (k * 2 < size) k *= 2;
        return k;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
