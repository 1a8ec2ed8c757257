package kz.dalel.proof.note;

import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Keys of golang.org/x/mod/sumdb/note, and how to make one of a seed. */
final class TestKeys {
    static final String PETER_VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    static final String ENOCH_VKEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String PETER_SEED = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private TestKeys() {}

    static SignerKey peter() {
        return peter("PeterNeumann");
    }

    /** Peter's key under another name. */
    static SignerKey peter(String name) {
        byte[] seed = Base64.getDecoder().decode(PETER_SEED);
        byte[] raw = Base64.getDecoder().decode(PETER_VKEY.substring(PETER_VKEY.lastIndexOf("+A") + 1));
        return SignerKey.of(
                name,
                privateKey(Arrays.copyOfRange(seed, 1, seed.length)),
                Ed25519.publicKey(Arrays.copyOfRange(raw, 1, raw.length)));
    }

    private static PrivateKey privateKey(byte[] seed) {
        return Ed25519.privateKey(HexFormat.of()
                .parseHex("302e020100300506032b657004220420" + HexFormat.of().formatHex(seed)));
    }
}
