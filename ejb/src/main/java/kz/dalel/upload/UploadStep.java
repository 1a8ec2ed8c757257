package kz.dalel.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.vault.Disk;

/** One step of an upload: bytes from the sender to the file and the digest, until the step is full or the sender ends. */
final class UploadStep {
    private final UploadSheet upload;
    private final FileChannel file;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[Disk.BUFFER];
    private long received;
    private Appended.Ending ending = Appended.Ending.MORE;

    UploadStep(UploadSheet upload, FileChannel file, MessageDigest digest) {
        this.upload = upload;
        this.file = file;
        this.digest = digest;
        this.received = upload.received();
    }

    /** Takes at most {@code most} bytes; too large when the sender has more than he announced, and then nothing counts. */
    Appended take(InputStream bytes, long most) throws IOException {
        long end = Math.min(upload.length(), received + most);
        while (received < end && ending == Appended.Ending.MORE) keep(read(bytes, end - received));
        if (received == upload.length() && ending == Appended.Ending.MORE && read(bytes, 1) > 0)
            throw Refusal.tooLarge(upload.length());
        file.force(true);
        return new Appended(received, content(), ending);
    }

    /** A broken connection is the sender's and ends the step; a failing disk is ours and is thrown. */
    private int read(InputStream bytes, long most) {
        try {
            int read = bytes.read(buffer, 0, (int) Math.min(buffer.length, most));
            if (read < 0) ending = Appended.Ending.DONE;
            return read;
        } catch (IOException broken) {
            ending = Appended.Ending.BROKEN;
            return -1;
        }
    }

    private void keep(int read) throws IOException {
        if (read <= 0) return;
        ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, read);
        while (chunk.hasRemaining()) received += file.write(chunk);
        digest.update(buffer, 0, read);
    }

    private Optional<Appended.Content> content() throws IOException {
        if (received < upload.length()) return Optional.empty();
        ByteBuffer head = ByteBuffer.allocate(MagicNumbers.LENGTH);
        int read = file.read(head, 0);
        byte[] first = Arrays.copyOf(head.array(), read);
        return Optional.of(
                new Appended.Content(HexFormat.of().formatHex(digest.digest()), MagicNumbers.mediaType(first)));
    }
}
