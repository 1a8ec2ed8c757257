package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.NoteSignature;

/** Whoever has a bundle, and may have the keys of the log and of the witness, and changes it. */
final class Forger {
    final BundleCase bundle;

    Forger(BundleCase bundle) {
        this.bundle = bundle;
    }

    void put(String name, byte[] bytes) {
        bundle.files.put(name, bytes);
    }

    void put(String name, String text) {
        put(name, text.getBytes(UTF_8));
    }

    void text(String name, UnaryOperator<String> change) {
        put(name, change.apply(bundle.text(name)));
    }

    void replace(String name, String there, String instead) {
        text(name, text -> text.replace(there, instead));
    }

    void flip(String name) {
        bundle.files.get(name)[0] ^= 1;
    }

    void shorten(String name) {
        byte[] bytes = bundle.files.get(name);
        put(name, Arrays.copyOf(bytes, bytes.length - 1));
    }

    void remove(String... names) {
        bundle.files.keySet().removeAll(List.of(names));
    }

    void removeAll(String prefix) {
        bundle.files.keySet().removeIf(name -> name.startsWith(prefix));
    }

    void member(String name, String json) {
        text(
                "bundle.json",
                head -> head.replaceFirst(
                        "\"" + name + "\":(\"[^\"]*\"|\\[[^]]*]|[0-9]+)", "\"" + name + "\":" + json));
    }

    /** Signs a text as log and witness. */
    void sign(String text) {
        put(
                "checkpoint",
                signed(text, Cosignature.sign(text, BundleCase.WITNESS, 1_795_000_000))
                        .bytes());
    }

    Note signed(String text, NoteSignature witness) {
        return new Note(text, List.of(bundle.log.key().sign(text), witness));
    }

    String checkpoint() {
        return bundle.log.checkpoint().text();
    }

    /** Makes a bundle of all entries of another log with the same keys, of which one is erased. */
    void own(TestLog other, int erased) {
        removeAll("entries/");
        removeAll("content/");
        for (int i = 0; i < other.commitments().size(); i++) {
            String name = "entries/" + i;
            if (i == erased) {
                put(name + ".commitment", other.commitments().get(i));
            } else {
                put(name + ".json", other.entry(i));
                put(name + ".nonce", other.nonce(i));
            }
            put(name + ".proof", BundleCase.proof(other, i));
        }
        Checkpoint checkpoint = other.checkpoint();
        member("size", Long.toString(checkpoint.size()));
        sign(checkpoint.text());
    }

    /** Makes a bundle of these bytes as the only entry of another log. */
    void only(String entry) {
        TestLog other = new TestLog(bundle.log.key());
        other.append(entry.getBytes(UTF_8));
        own(other, -1);
    }
}
