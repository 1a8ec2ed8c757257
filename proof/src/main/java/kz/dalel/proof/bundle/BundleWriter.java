package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.tree.Hash;

/**
 * Writes a proof bundle; the same evidence gives the same bytes. Closing it ends the zip and closes the stream. What would
 * make a zip that a verifier refuses is refused with an {@link IOException}.
 */
public final class BundleWriter implements Closeable {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private int files;

    /** Begins the bundle with what it is about and the checkpoint to which its proofs lead. */
    public BundleWriter(OutputStream out, BundleHead head, Note checkpoint) throws IOException {
        zip = new ZipOutputStream(new Bounded(out), UTF_8);
        put("bundle.json", head.canonical());
        put("checkpoint", checkpoint.bytes());
    }

    /**
     * Adds an entry.
     *
     * @param index its place in the log
     * @param canonical its canonical JSON
     * @param nonce 32 bytes
     * @param proof of inclusion in the tree of the checkpoint
     */
    public void entry(long index, byte[] canonical, byte[] nonce, List<Hash> proof) throws IOException {
        put("entries/" + index + ".json", canonical);
        put("entries/" + index + ".nonce", nonce);
        proof(index, proof);
    }

    /** Adds what a lawful erasure left of an entry. */
    public void erased(long index, byte[] commitment, List<Hash> proof) throws IOException {
        put("entries/" + index + ".commitment", commitment);
        proof(index, proof);
    }

    /**
     * Adds a time stamp.
     *
     * @param size of the tree that is stamped, no larger than that of the checkpoint
     * @param checkpoint the bytes that are stamped: its note with the signature of the log alone
     * @param reply of the authority, the whole of it (RFC 3161, TimeStampResp)
     * @param proof that the tree of the bundle's checkpoint continues it
     */
    public void timestamp(long size, byte[] checkpoint, byte[] reply, List<Hash> proof) throws IOException {
        put("timestamps/" + size + ".checkpoint", checkpoint);
        put("timestamps/" + size + ".tsr", reply);
        put("timestamps/" + size + ".proof", lines(proof));
    }

    /**
     * Adds the bytes of an exhibit, a document or a conclusion.
     *
     * @param sha256 64 lower-case hex digits, as an entry names them
     */
    public void content(String sha256, InputStream bytes) throws IOException {
        begin("content/" + sha256);
        if (bytes.transferTo(zip) > Archive.LONGEST) throw new IOException("a content too long for a bundle");
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void proof(long index, List<Hash> proof) throws IOException {
        put("entries/" + index + ".proof", lines(proof));
    }

    private static byte[] lines(List<Hash> proof) {
        return proof.stream()
                .map(hash -> hash.base64() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private void put(String name, byte[] bytes) throws IOException {
        begin(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        if (++files > Archive.MOST) throw new IOException("too many files for a bundle");
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    /** Passes on no more bytes than a zip may have. */
    private static final class Bounded extends FilterOutputStream {
        private long written;

        Bounded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            written += length;
            if (written > Archive.LONGEST) throw new IOException("too many bytes for a bundle");
            out.write(bytes, offset, length);
        }
    }
}
