package kz.dalel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.tree.Hash;
import org.junit.jupiter.api.Test;

/** Somebody will write a second verifier from the document alone; its values must be ours. */
class DocumentTest {
    private static final String COUNTING = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    @Test
    void the_document_prints_the_bytes_and_commitments_of_the_examples() throws IOException {
        String document = Files.readString(Path.of("../docs/custody-log.md")).replace("\n", "");
        byte[] received = Examples.received().entry().canonical();
        byte[] warned = Examples.warned().entry().canonical();
        byte[] counting = new byte[32];
        for (int i = 0; i < counting.length; i++) counting[i] = (byte) i;
        byte[] full = HexFormat.of().parseHex("ff".repeat(32));

        assertThat(document)
                .contains(Examples.RECEIVED_JSON, hex(received), hex(counting), hex(Commitment.of(counting, received)))
                .contains(Examples.WARNED_JSON, hex(full), hex(Commitment.of(full, warned)));
    }

    @Test
    void the_document_prints_the_tree_and_the_signatures_of_the_example_log()
            throws IOException, GeneralSecurityException {
        String document = Files.readString(Path.of("../docs/custody-log.md"));
        TestLog log = new TestLog(seeded("dalel.kz/log", "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=", 0));
        SignerKey witness = seeded("court.example/witness", "Kay64UG8yvCyLhqU000LxzYeUm0L/hLIl5S8kyKWbdc=", 32);
        log.append(Examples.received().entry(), HexFormat.of().parseHex(COUNTING));
        log.append(Examples.warned().entry(), HexFormat.of().parseHex("ff".repeat(32)));
        Note note = log.note().with(Cosignature.sign(log.note().text(), witness, 1_795_342_320));

        assertThat(document)
                .contains(Hash.leaf(log.commitments().get(0)).hex())
                .contains(Hash.leaf(log.commitments().get(1)).hex())
                .contains(log.checkpoint().root().hex(), log.inclusion(0).get(0).base64())
                .contains(
                        log.vkey().format(),
                        witness.verifier(Algorithm.COSIGNATURE).format())
                .contains(note.toString());
    }

    /** The key of a seed of 32 bytes that count up; its public half was computed by another program. */
    private static SignerKey seeded(String name, String publicKey, int first) throws GeneralSecurityException {
        byte[] seed = new byte[32];
        for (int i = 0; i < seed.length; i++) seed[i] = (byte) (first + i);
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        byte[] pkcs8 = HexFormat.of().parseHex("302e020100300506032b657004220420" + hex(seed));
        byte[] spki = HexFormat.of()
                .parseHex("302a300506032b6570032100" + hex(Base64.getDecoder().decode(publicKey)));
        return SignerKey.of(
                name,
                keys.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)),
                keys.generatePublic(new X509EncodedKeySpec(spki)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
