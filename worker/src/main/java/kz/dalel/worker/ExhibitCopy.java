package kz.dalel.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes an exhibit to a private file while hashing it; what does not match its record is never parsed. */
final class ExhibitCopy {
    private static final int CHUNK = 64 << 10;

    private ExhibitCopy() {}

    /** @throws ContentMismatch when size or SHA-256 differ from the task's */
    static void receive(InputStream content, WorkTask task, Path copy) throws IOException {
        if (Files.getFileStore(copy.toAbsolutePath().getParent()).getUsableSpace() < task.size())
            throw new IOException("no space for " + task.size() + " bytes");
        MessageDigest sha256 = sha256();
        long received = 0;
        try (OutputStream file = Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                received += n;
                if (received > task.size()) throw new ContentMismatch("size-mismatch");
                sha256.update(chunk, 0, n);
                file.write(chunk, 0, n);
            }
        }
        if (received != task.size()) throw new ContentMismatch("size-mismatch");
        if (!hex(sha256.digest()).equals(task.sha256())) throw new ContentMismatch("digest-mismatch");
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
