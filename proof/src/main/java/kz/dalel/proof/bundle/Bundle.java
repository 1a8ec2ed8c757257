package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.dalel.proof.CanonicalJson;
import kz.dalel.proof.Commitment;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.tree.Hash;

/** A proof bundle that is read; nothing in it is believed yet. */
final class Bundle implements Closeable {
    private static final Pattern PART = Pattern.compile("entries/(0|[1-9][0-9]{0,17})\\.(json|nonce|proof|commitment)");
    private static final Pattern TIMESTAMP = Pattern.compile("timestamps/([1-9][0-9]{0,17})\\.(checkpoint|tsr|proof)");
    private static final Pattern CONTENT = Pattern.compile("content/([0-9a-f]{64})");
    private static final int MAX_PROOF = 64 * 45;
    private static final int MAX_REPLY = 65_536;

    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new TreeMap<>();
    private final Map<Long, List<String>> parts = new TreeMap<>();

    private Bundle(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(this::index);
    }

    /**
     * @throws IOException if the file is no zip or cannot be read
     * @throws NotProved if it holds a file twice, or one that a bundle does not have
     */
    static Bundle open(Path file) throws IOException {
        return new Bundle(new ZipFile(file.toFile()));
    }

    BundleHead head() throws IOException {
        return BundleHead.read(read("bundle.json", CanonicalJson.MAX_BYTES));
    }

    Note checkpoint() throws IOException {
        return Note.read(read("checkpoint", Note.MAX_BYTES));
    }

    /** The entries, in the order of the log. */
    List<BundledEntry> entries() throws IOException {
        List<BundledEntry> entries = new ArrayList<>();
        for (Map.Entry<Long, List<String>> part : parts.entrySet()) entries.add(entry(part.getKey(), part.getValue()));
        return entries;
    }

    /** The time stamps, the one of the smallest tree first. */
    List<BundledTimestamp> timestamps() throws IOException {
        Set<Long> sizes = new TreeSet<>();
        for (String name : files.keySet()) {
            Matcher part = TIMESTAMP.matcher(name);
            if (part.matches()) sizes.add(Long.valueOf(part.group(1)));
        }
        List<BundledTimestamp> timestamps = new ArrayList<>();
        for (long size : sizes) timestamps.add(timestamp(size));
        return timestamps;
    }

    /** The digests by which contents are named. */
    List<String> contents() {
        return files.keySet().stream()
                .map(CONTENT::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .toList();
    }

    InputStream content(String sha256) throws IOException {
        return zip.getInputStream(files.get("content/" + sha256));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void index(ZipEntry file) {
        String name = file.getName();
        Matcher part = PART.matcher(name);
        boolean known = name.equals("bundle.json")
                || name.equals("checkpoint")
                || CONTENT.matcher(name).matches()
                || TIMESTAMP.matcher(name).matches();
        if (part.matches())
            parts.computeIfAbsent(Long.valueOf(part.group(1)), index -> new ArrayList<>())
                    .add(part.group(2));
        else if (!known) throw malformed(name, "unknown");
        if (files.put(name, file) != null) throw malformed(name, "twice");
    }

    private BundledEntry entry(long index, List<String> parts) throws IOException {
        String name = "entries/" + index;
        List<Hash> proof = proof(name + ".proof");
        if (parts.contains("commitment")) {
            if (parts.size() != 2) throw malformed(name, "erased and yet there");
            return BundledEntry.erased(index, exactly(name + ".commitment"), proof);
        }
        byte[] canonical = read(name + ".json", CanonicalJson.MAX_BYTES);
        return BundledEntry.kept(index, canonical, exactly(name + ".nonce"), proof);
    }

    private BundledTimestamp timestamp(long size) throws IOException {
        String name = "timestamps/" + size;
        return new BundledTimestamp(
                size,
                read(name + ".checkpoint", Note.MAX_BYTES),
                read(name + ".tsr", MAX_REPLY),
                proof(name + ".proof"));
    }

    private List<Hash> proof(String name) throws IOException {
        String lines = new String(read(name, MAX_PROOF), US_ASCII);
        if (!lines.isEmpty() && !lines.endsWith("\n")) throw malformed(name, "no end of line");
        try {
            return lines.lines().map(Hash::base64).toList();
        } catch (IllegalArgumentException noHash) {
            NotProved fault = malformed(name, noHash.getMessage());
            fault.initCause(noHash);
            throw fault;
        }
    }

    private byte[] exactly(String name) throws IOException {
        byte[] bytes = read(name, Commitment.NONCE_BYTES);
        if (bytes.length != Commitment.NONCE_BYTES) throw malformed(name, bytes.length + " bytes instead of 32");
        return bytes;
    }

    private byte[] read(String name, int longest) throws IOException {
        ZipEntry file = files.get(name);
        if (file == null) throw malformed(name, "missing");
        try (InputStream in = zip.getInputStream(file)) {
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) throw malformed(name, "more than " + longest + " bytes");
            return bytes;
        }
    }

    private static NotProved malformed(String name, String why) {
        return new NotProved(Fault.MALFORMED, name, why);
    }
}
