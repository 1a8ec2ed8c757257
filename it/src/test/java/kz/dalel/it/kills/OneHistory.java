package kz.dalel.it.kills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import kz.dalel.dist.Stack;
import kz.dalel.it.stack.Rows;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.tree.Frontier;
import kz.dalel.proof.tree.Hash;

/** Whether all that was ever signed and committed is one history, in which each entry stands once. */
record OneHistory(Stack stack, Rows owner) {
    private static final String OUT_OF_PLACE =
            "select e.id::text from custody_entry e full join custody_leaf l on l.entry = e.id"
                    + " where e.id is null or l.index is null or l.commitment <> e.commitment";

    /** Every entry has one place and every place an entry, from 0 on without a gap. */
    void each_entry_has_its_place() {
        assertThat(owner.texts(OUT_OF_PLACE))
                .as("entries without a place, places without an entry")
                .isEmpty();
        long entries = owner.count("select count(*) from custody_entry");
        assertThat(owner.count("select count(distinct index) from custody_leaf"))
                .isEqualTo(entries);
        assertThat(owner.count("select coalesce(max(index) + 1, 0) from custody_leaf"))
                .isEqualTo(entries);
    }

    /** Every checkpoint is signed and is the beginning of the same tree. */
    void every_checkpoint_is_a_beginning_of_the_same_tree() {
        VerifierKey key = key().verifier(Algorithm.ED25519);
        List<String> notes = owner.texts("select note from custody_checkpoint order by size");
        List<String> leaves = owner.texts("select encode(commitment, 'hex') from custody_leaf order by index");
        assertThat(notes).isNotEmpty();
        Frontier tree = new Frontier();
        for (String text : notes) {
            Checkpoint checkpoint = Checkpoint.open(Note.read(text.getBytes(UTF_8)), key);
            while (tree.size() < checkpoint.size()) tree.append(leaf(leaves.get((int) tree.size())));
            assertThat(tree.root()).as(text).isEqualTo(checkpoint.root());
        }
        assertThat(leaves).hasSize((int) tree.size());
    }

    /** What is committed last is among what the file beside the key says was signed last. */
    void the_file_beside_the_key_knows_the_newest_checkpoint() {
        List<String> newest = owner.texts(
                "select size || ' ' || encode(root, 'hex') from custody_checkpoint order by size desc limit 1");
        assertThat(signed()).containsAll(newest);
    }

    /** The lines of that file: one, or two while a round is on its way. */
    List<String> signed() {
        try {
            return Files.readAllLines(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return stack.home().path().resolve("keys/log.p12.signed");
    }

    /** The log's key, as whoever has the file and its password has it. */
    SignerKey key() {
        Path store = stack.home().path().resolve("keys/log.p12");
        try {
            char[] password = stack.site().secrets().logKey().toCharArray();
            return SignerKey.fromKeyStore("dalel.kz/log", store, password, "log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hash leaf(String commitment) {
        return Hash.leaf(HexFormat.of().parseHex(commitment));
    }
}
