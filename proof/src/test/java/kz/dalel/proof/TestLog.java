package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.tree.EntryBundle;
import kz.dalel.proof.tree.Frontier;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.MerkleTree;
import kz.dalel.proof.tree.Tile;
import kz.dalel.proof.tree.TileHashes;
import kz.dalel.proof.tree.Tiling;

/** A log as the Center would keep one: entries with nonces, their tree, a key; and it can be published in a directory. */
public final class TestLog {
    public static final String NAME = "dalel.kz/log";
    public static final String SUBJECT = "exhibit:AST-2026-000012";

    private final SignerKey key;
    private final List<byte[]> entries = new ArrayList<>();
    private final List<byte[]> nonces = new ArrayList<>();
    private final List<byte[]> commitments = new ArrayList<>();

    public TestLog(SignerKey key) {
        this.key = key;
    }

    public TestLog() {
        this(signer(NAME));
    }

    /** A log with as many different entries about {@link #SUBJECT}. */
    public static TestLog of(int size) {
        TestLog log = new TestLog();
        for (int i = 0; i < size; i++) log.append(read(i));
        return log;
    }

    public static SignerKey signer(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return SignerKey.of(name, pair.getPrivate(), pair.getPublic());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** An entry: somebody read the content for the n-th time. */
    public static Entry read(int number) {
        return new EntryDraft(Instant.parse("2026-11-22T10:11:12.123456Z").plusSeconds(number))
                .actor("user:3f1c9a52-7d0e-4b8e-9a61-0c2d4e6f8a10", "expert")
                .action("exhibit.contentRead", SUBJECT)
                .reason("reading " + number)
                .entry();
    }

    public long append(Entry entry) {
        return append(entry.canonical());
    }

    public long append(byte[] canonical) {
        return append(
                canonical,
                Hash.leaf(("nonce " + entries.size()).getBytes(UTF_8)).bytes());
    }

    public long append(Entry entry, byte[] nonce) {
        return append(entry.canonical(), nonce);
    }

    private long append(byte[] canonical, byte[] nonce) {
        entries.add(canonical);
        nonces.add(nonce);
        commitments.add(Commitment.of(nonce, canonical));
        return entries.size() - 1L;
    }

    /** The list of commitments itself, for forgers. */
    public List<byte[]> commitments() {
        return commitments;
    }

    public byte[] entry(int index) {
        return entries.get(index);
    }

    public byte[] nonce(int index) {
        return nonces.get(index);
    }

    public SignerKey key() {
        return key;
    }

    public VerifierKey vkey() {
        return key.verifier(Algorithm.ED25519);
    }

    public Checkpoint checkpoint() {
        Frontier frontier = new Frontier();
        commitments.forEach(commitment -> frontier.append(Hash.leaf(commitment)));
        return new Checkpoint(key.name(), frontier.size(), frontier.root());
    }

    public Note note() {
        return checkpoint().sign(key);
    }

    public List<Hash> inclusion(long index) {
        return MerkleTree.inclusion(index, commitments.size(), hashes());
    }

    /** The hashes of the whole tree, for proofs. */
    public TileHashes hashes() {
        return new TileHashes(commitments.size(), this::tile);
    }

    /** Writes tiles, commitments and checkpoint as they would be served. */
    public Path publish(Path directory) throws IOException {
        return publish(directory, note());
    }

    public Path publish(Path directory, Note checkpoint) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve("checkpoint"), checkpoint.bytes());
        Tiling tiling = new Tiling((tile, bytes) -> write(directory.resolve(tile.path()), bytes));
        commitments.forEach(commitment -> tiling.append(Hash.leaf(commitment)));
        tiling.finish();
        for (int first = 0; first < commitments.size(); first += Tile.FULL) {
            Tile tile = Tile.of(0, first, commitments.size());
            byte[] bundle = EntryBundle.of(commitments.subList(first, first + tile.width()));
            write(directory.resolve(tile.entriesPath()), bundle);
        }
        return directory;
    }

    private byte[] tile(Tile wanted) {
        List<byte[]> found = new ArrayList<>();
        Tiling tiling = new Tiling((tile, bytes) -> {
            if (tile.equals(wanted)) found.add(bytes);
        });
        commitments.forEach(commitment -> tiling.append(Hash.leaf(commitment)));
        tiling.finish();
        return found.get(0);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
