package kz.dalel.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import kz.dalel.proof.note.SignerKey;

/** The keys of the examples in the document: their seeds count up, their public halves were computed by another program. */
public final class ExampleKeys {
    private ExampleKeys() {}

    public static SignerKey log() {
        return seeded("dalel.kz/log", "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=", 0);
    }

    public static SignerKey witness() {
        return seeded("court.example/witness", "Kay64UG8yvCyLhqU000LxzYeUm0L/hLIl5S8kyKWbdc=", 32);
    }

    /** The log of the document: two entries. */
    public static TestLog exampleLog() {
        TestLog log = new TestLog(log());
        log.append(Examples.received().entry(), counting());
        log.append(Examples.warned().entry(), HexFormat.of().parseHex("ff".repeat(32)));
        return log;
    }

    /** The bytes 0 to 31. */
    static byte[] counting() {
        return from(0);
    }

    private static byte[] from(int first) {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (first + i);
        return bytes;
    }

    private static SignerKey seeded(String name, String publicKey, int first) {
        try {
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            HexFormat hex = HexFormat.of();
            byte[] pkcs8 = hex.parseHex("302e020100300506032b657004220420" + hex.formatHex(from(first)));
            byte[] spki = hex.parseHex("302a300506032b6570032100"
                    + hex.formatHex(Base64.getDecoder().decode(publicKey)));
            return SignerKey.of(
                    name,
                    keys.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)),
                    keys.generatePublic(new X509EncodedKeySpec(spki)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
