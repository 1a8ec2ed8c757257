package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.NoteSignature;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Verdict;
import org.junit.jupiter.api.Test;

/** Each forgery that can be made of a bundle. */
class ForgedBundleTest extends BundleCase {
    @Test
    void every_single_byte_of_an_entry_counts() throws IOException {
        byte[] entry = files.get("entries/1.json");
        for (int i = 0; i < entry.length; i += 7) {
            byte[] altered = entry.clone();
            altered[i] ^= 1;
            files.put("entries/1.json", altered);
            detected("inclusion.root", 1L, 307L);
        }
    }

    @Test
    void an_altered_nonce_or_proof_is_detected() throws IOException {
        files.get("entries/1.nonce")[31] ^= 1;
        detected("inclusion.root", 1L, 307L);
    }

    @Test
    void an_altered_proof_is_detected() throws IOException {
        String proof = new String(files.get("entries/1.proof"), UTF_8);
        String first = proof.substring(0, 44);
        byte[] hash = Base64.getDecoder().decode(first);
        hash[0] ^= 1;
        files.put(
                "entries/1.proof",
                proof.replace(first, Base64.getEncoder().encodeToString(hash)).getBytes(UTF_8));
        detected("inclusion.root", 1L, 307L);
        files.put("entries/1.proof", proof.substring(45).getBytes(UTF_8));
        detected("inclusion.length", 1L, 307L);
    }

    @Test
    void an_inserted_entry_is_detected() throws IOException {
        files.put("entries/9.json", TestLog.read(99).canonical());
        files.put("entries/9.nonce", new byte[32]);
        files.put("entries/9.proof", files.get("entries/1.proof"));

        assertThat(keys(verify(), Verdict.FALSE)).containsExactly("inclusion.root");
    }

    @Test
    void reordered_entries_are_detected() throws IOException {
        for (String part : List.of(".json", ".nonce", ".proof")) {
            byte[] first = files.get("entries/0" + part);
            files.put("entries/0" + part, files.get("entries/1" + part));
            files.put("entries/1" + part, first);
        }

        assertThat(keys(verify(), Verdict.FALSE)).containsExactly("inclusion.root", "inclusion.root");
    }

    @Test
    void content_altered_by_one_bit_is_detected() throws IOException {
        files.get("content/" + SHA256_OF_ABC)[1] ^= 1;

        assertThat(keys(verify(), Verdict.FALSE)).containsExactly("content.altered");
    }

    @Test
    void content_of_which_no_entry_speaks_is_detected() throws IOException {
        without(4);

        detected("content.unmentioned", SHA256_OF_ABC);
    }

    @Test
    void a_forged_cosignature_is_detected() throws IOException {
        Note note = log.note();
        NoteSignature mine = Cosignature.sign(note.text(), TestLog.signer("court.kz/witness"), 1_795_000_000);
        byte[] line = Base64.getDecoder().decode(mine.base64());
        NoteSignature real = Cosignature.sign(note.text(), WITNESS, 1_795_000_000);
        System.arraycopy(Base64.getDecoder().decode(real.base64()), 0, line, 0, 4);
        NoteSignature forged =
                new NoteSignature("court.kz/witness", Base64.getEncoder().encodeToString(line));
        files.put("checkpoint", note.with(forged).bytes());

        detected("signature.forged", "court.kz/witness");
    }

    @Test
    void a_tree_changed_and_signed_by_the_log_itself_lacks_the_witness() throws IOException {
        log.commitments().set(250, new byte[32]);
        files.put("checkpoint", log.note().bytes());
        for (int i = 0; i < 7; i++) files.put("entries/" + i + ".proof", proof(i));

        assertThat(keys(verify(), Verdict.FALSE)).containsExactly("quorum.missed");
    }

    @Test
    void a_checkpoint_of_another_key_is_detected() throws IOException {
        SignerKey other = TestLog.signer(TestLog.NAME);
        files.put("checkpoint", log.checkpoint().sign(other).bytes());

        detected(
                "signature.unknown",
                TestLog.NAME,
                HexFormat.of().toHexDigits(other.verifier(Algorithm.ED25519).id()));
    }

    @Test
    void a_bundle_of_another_exhibit_is_detected() throws IOException {
        String other = "exhibit:AST-2026-000013";
        Report asked = BundleVerification.of(zip(), trust(), Optional.of(other));
        assertThat(keys(asked, Verdict.FALSE)).containsExactly("subject.other");

        files.put(
                "bundle.json",
                text("bundle.json").replace(TestLog.SUBJECT, other).getBytes(UTF_8));
        assertThat(keys(verify(), Verdict.FALSE)).contains("entry.strange").doesNotContain("inclusion.root");
    }

    @Test
    void a_size_that_is_not_the_checkpoints_is_detected() throws IOException {
        files.put(
                "bundle.json",
                text("bundle.json").replace("\"size\":307", "\"size\":306").getBytes(UTF_8));

        detected("size.other", 306L, 307L);
    }

    @Test
    void what_stands_in_the_log_and_is_no_entry_is_named() throws IOException {
        TestLog strange = new TestLog(log.key());
        strange.append("{}".getBytes(UTF_8));
        Note note = strange.note().with(Cosignature.sign(strange.note().text(), WITNESS, 1));
        files.keySet().removeIf(name -> name.startsWith("entries/") || name.startsWith("content/"));
        files.put("checkpoint", note.bytes());
        files.put(
                "bundle.json",
                text("bundle.json").replace("\"size\":307", "\"size\":1").getBytes(UTF_8));
        files.put("entries/0.json", strange.entry(0));
        files.put("entries/0.nonce", strange.nonce(0));
        files.put("entries/0.proof", new byte[0]);

        assertThat(keys(verify(), Verdict.FALSE)).containsExactly("entry.malformed");
    }
}
