package kz.dalel.proof.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import kz.dalel.proof.Base64Text;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/** A hash of the tree: 32 bytes of SHA-256, leaves and nodes told apart by a prefix (RFC 6962, section 2.1). */
public final class Hash {
    /** The length, in bytes. */
    public static final int BYTES = 32;

    /** The root of the tree without leaves. */
    public static final Hash EMPTY = new Hash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws Unfit if there are not {@link #BYTES} bytes */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) throw new Unfit(Why.LENGTH, bytes.length, BYTES);
        return new Hash(bytes.clone());
    }

    /** The hash at a place of a row of hashes, such as a tile. */
    public static Hash at(byte[] row, int place) {
        return new Hash(Arrays.copyOfRange(row, place * BYTES, (place + 1) * BYTES));
    }

    /** @throws Unfit if it is not the one spelling of {@link #BYTES} bytes in base64 (RFC 4648) */
    public static Hash base64(String text) {
        return of(Base64Text.read(text));
    }

    /** The hash of a leaf: {@code SHA-256(0x00 || data)}. */
    public static Hash leaf(byte[] data) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(data));
    }

    /** The hash of a node over two subtrees: {@code SHA-256(0x01 || left || right)}. */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64Text.write(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
