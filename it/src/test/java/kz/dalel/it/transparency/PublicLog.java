package kz.dalel.it.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kz.dalel.dist.Stack;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.proof.Commitment;
import kz.dalel.proof.Entry;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.tree.Check;
import kz.dalel.proof.tree.EntryBundle;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.Tile;

/** The log from outside, without a login; what it says is checked by the classes that a court uses. */
public record PublicLog(Stack stack) {
    /** Somebody without a login. */
    public Person stranger() {
        return new Person(stack.site(), Person.NOBODY);
    }

    /** The key that the log names; a court has it from elsewhere. */
    public VerifierKey key() {
        return VerifierKey.parse(sheet().path("vkey").asText());
    }

    /** Size, seal and witnesses. */
    public JsonNode sheet() {
        return stranger().get("/custody/witnesses").expect(200).json();
    }

    /** The newest checkpoint at all. */
    public Note latest() {
        return Note.read(
                stranger().get("/custody/checkpoint?latest").expect(200).bytes());
    }

    /** The newest that enough witnesses have signed. */
    public Note sealed() {
        return Note.read(stranger().get("/custody/checkpoint").expect(200).bytes());
    }

    /** The checkpoint of the note, when the log has signed it. */
    public Checkpoint opened(Note note) {
        return Checkpoint.open(note, key());
    }

    byte[] tile(Tile tile) {
        return stranger().get("/custody/" + tile.path()).expect(200).bytes();
    }

    /** All commitments of a tree of that size, as anybody may fetch them. */
    public List<byte[]> commitments(long size) {
        List<byte[]> all = new ArrayList<>();
        for (long first = 0; first < size; first += Tile.FULL) {
            Tile tile = Tile.of(0, first, size);
            all.addAll(EntryBundle.read(
                    stranger().get("/custody/" + tile.entriesPath()).expect(200).bytes()));
        }
        return all;
    }

    /** Hands the log a note with signatures of witnesses. */
    public Reply send(Note note) {
        return stranger()
                .call(
                        "POST",
                        "/custody/cosignatures",
                        BodyPublishers.ofByteArray(note.bytes()),
                        "Content-Type",
                        "text/plain");
    }

    /** The note with nothing but a line of this witness. */
    public static Note cosigned(Note note, SignerKey witness, long seconds) {
        return new Note(note.text(), List.of(Cosignature.sign(note.text(), witness, seconds)));
    }

    /** The key of a witness of the demonstration. */
    SignerKey witness(String name, String directory) {
        Path store = stack.home().path().resolve(directory).resolve("key.p12");
        try {
            return SignerKey.fromKeyStore(
                    name, store, stack.site().secrets().witnessKey().toCharArray(), "witness");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of the court as a witness. */
    public SignerKey court() {
        return witness("court.example/witness", "witness-court");
    }

    SignerKey prosecution() {
        return witness("prosecution.example/witness", "witness-prosecution");
    }

    /** The entry, when its commitment stands in the tree. */
    public static Entry proved(JsonNode entry, Checkpoint checkpoint) {
        byte[] canonical = entry.path("entry").asText().getBytes(UTF_8);
        byte[] nonce = Base64.getDecoder().decode(entry.path("nonce").asText());
        byte[] commitment = Commitment.of(nonce, canonical);
        assertThat(Base64.getEncoder().encodeToString(commitment))
                .isEqualTo(entry.path("commitment").asText());
        List<Hash> proof = new ArrayList<>();
        entry.path("inclusion").forEach(hash -> proof.add(Hash.base64(hash.asText())));
        Check.inclusion(
                Hash.leaf(commitment), entry.path("index").asLong(), checkpoint.size(), proof, checkpoint.root());
        return Entry.read(canonical);
    }
}
