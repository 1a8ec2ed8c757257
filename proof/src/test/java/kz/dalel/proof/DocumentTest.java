package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.submission.Submission;
import kz.dalel.proof.tree.Hash;
import org.junit.jupiter.api.Test;

/** Somebody will write a second verifier from the document alone; its values must be ours. */
class DocumentTest {
    @Test
    void the_document_prints_the_bytes_and_commitments_of_the_examples() throws IOException {
        String document = document().replace("\n", "");
        byte[] received = Examples.received().entry().canonical();
        byte[] warned = Examples.warned().entry().canonical();
        byte[] counting = ExampleKeys.counting();
        byte[] full = HexFormat.of().parseHex("ff".repeat(32));

        assertThat(document)
                .contains(Examples.RECEIVED_JSON, hex(received), hex(counting), hex(Commitment.of(counting, received)))
                .contains(Examples.WARNED_JSON, hex(full), hex(Commitment.of(full, warned)));
    }

    @Test
    void the_document_prints_the_tree_and_the_signatures_of_the_example_log() throws IOException {
        TestLog log = ExampleKeys.exampleLog();
        SignerKey witness = ExampleKeys.witness();
        Note note = log.note().with(Cosignature.sign(log.note().text(), witness, 1_795_342_320));

        assertThat(document())
                .contains(Hash.leaf(log.commitments().get(0)).hex())
                .contains(Hash.leaf(log.commitments().get(1)).hex())
                .contains(log.checkpoint().root().hex(), log.inclusion(0).get(0).base64())
                .contains(
                        log.vkey().format(),
                        witness.verifier(Algorithm.COSIGNATURE).format())
                .contains(note.toString());
    }

    @Test
    void the_document_prints_what_the_log_would_say_to_a_witness() throws IOException {
        TestLog log = ExampleKeys.exampleLog();
        List<Hash> proof = List.of(Hash.leaf(log.commitments().get(1)));

        assertThat(document()).contains(new String(new Submission(1, proof, log.note()).bytes(), UTF_8));
    }

    @Test
    void the_document_prints_the_digest_of_what_is_stamped() throws IOException, NoSuchAlgorithmException {
        byte[] stamped = ExampleKeys.exampleLog().note().bytes();

        assertThat(document()).contains(hex(MessageDigest.getInstance("SHA-256").digest(stamped)));
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("../docs/custody-log.md"));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
