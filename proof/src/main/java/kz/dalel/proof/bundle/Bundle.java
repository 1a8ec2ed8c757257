package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dalel.proof.CanonicalJson;
import kz.dalel.proof.Commitment;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.tree.Hash;

/** A proof bundle that is read; nothing in it is believed yet. */
final class Bundle implements Closeable {
    private static final Pattern PART = Pattern.compile("entries/(0|[1-9][0-9]{0,15})\\.(json|nonce|proof|commitment)");
    private static final Pattern TIMESTAMP = Pattern.compile("timestamps/([1-9][0-9]{0,15})\\.(checkpoint|tsr|proof)");
    private static final Pattern CONTENT = Pattern.compile("content/([0-9a-f]{64})");
    private static final int MAX_PROOF = 64 * 45;
    private static final int MAX_REPLY = 65_536;

    private final Archive zip;
    private final Map<Long, List<String>> parts = new TreeMap<>();

    private Bundle(Archive zip) {
        this.zip = zip;
        zip.names().forEach(this::index);
        if (parts.isEmpty()) throw NotProved.malformed("entries/", Why.NO_ENTRY);
    }

    /**
     * @throws IOException if there is no such file, or it cannot be read
     * @throws NotProved if it is no {@link Archive}, holds a file that a bundle does not have, or no entry
     */
    @SuppressWarnings("resource") // closed with the bundle, or when there is none
    static Bundle open(Path file) throws IOException {
        Archive zip = Archive.open(file);
        try {
            return new Bundle(zip);
        } catch (NotProved noBundle) {
            zip.close();
            throw noBundle;
        }
    }

    BundleHead head() throws IOException {
        return BundleHead.read(read("bundle.json", CanonicalJson.MAX_BYTES));
    }

    Note checkpoint() throws IOException {
        return Note.read(read("checkpoint", Note.MAX_BYTES));
    }

    /** The places of the entries, in the order of the log. */
    Set<Long> indexes() {
        return parts.keySet();
    }

    /** @throws NotProved if its files are not those of an entry */
    BundledEntry entry(long index) throws IOException {
        String name = "entries/" + index;
        List<Hash> proof = proof(name + ".proof");
        List<String> there = parts.get(index);
        if (there.contains("commitment")) {
            if (there.size() != 2) throw NotProved.malformed(name, Why.ERASED_AND_THERE);
            return BundledEntry.erased(index, exactly(name + ".commitment"), proof);
        }
        byte[] canonical = read(name + ".json", CanonicalJson.MAX_BYTES);
        return BundledEntry.kept(index, canonical, exactly(name + ".nonce"), proof);
    }

    /** The sizes of the trees that are stamped. */
    Set<Long> stamped() {
        Set<Long> sizes = new TreeSet<>();
        for (String name : zip.names()) {
            Matcher part = TIMESTAMP.matcher(name);
            if (part.matches()) sizes.add(Long.valueOf(part.group(1)));
        }
        return sizes;
    }

    /** @throws NotProved if its files are not those of a time stamp */
    BundledTimestamp timestamp(long size) throws IOException {
        String name = "timestamps/" + size;
        return new BundledTimestamp(
                size,
                read(name + ".checkpoint", Note.MAX_BYTES),
                read(name + ".tsr", MAX_REPLY),
                proof(name + ".proof"));
    }

    /** The digests by which contents are named. */
    List<String> contents() {
        return zip.names().stream()
                .map(CONTENT::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .toList();
    }

    /** The bytes of a content; to read them throws {@link NotProved} where the zip is broken. */
    InputStream content(String sha256) {
        return zip.read("content/" + sha256);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void index(String name) {
        Matcher part = PART.matcher(name);
        boolean known = name.equals("bundle.json")
                || name.equals("checkpoint")
                || CONTENT.matcher(name).matches()
                || TIMESTAMP.matcher(name).matches();
        if (part.matches() && Long.parseLong(part.group(1)) <= Checkpoint.MAX_SIZE)
            parts.computeIfAbsent(Long.valueOf(part.group(1)), index -> new ArrayList<>())
                    .add(part.group(2));
        else if (!known) throw NotProved.malformed(name, Why.UNKNOWN);
    }

    private List<Hash> proof(String name) throws IOException {
        String lines = new String(read(name, MAX_PROOF), US_ASCII);
        if (lines.isEmpty()) return List.of();
        if (!lines.endsWith("\n")) throw NotProved.malformed(name, Why.LINE_END);
        try {
            return Arrays.stream(lines.substring(0, lines.length() - 1).split("\n", -1))
                    .map(Hash::base64)
                    .toList();
        } catch (Unfit noHash) {
            throw NotProved.malformed(name, noHash);
        }
    }

    private byte[] exactly(String name) throws IOException {
        byte[] bytes = read(name, Commitment.NONCE_BYTES);
        if (bytes.length != Commitment.NONCE_BYTES)
            throw NotProved.malformed(name, Why.LENGTH, bytes.length, Commitment.NONCE_BYTES);
        return bytes;
    }

    private byte[] read(String name, int longest) throws IOException {
        if (!zip.names().contains(name)) throw NotProved.malformed(name, Why.MISSING);
        try (InputStream in = zip.read(name)) {
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) throw NotProved.malformed(name, Why.TOO_LONG, longest);
            return bytes;
        }
    }
}
