package kz.dalel.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import kz.dalel.vault.Disk;

/**
 * The files of uploads on their way. A file may be longer than the record says, after a crash: the surplus is cut off before
 * the next byte. It is never shorter, because bytes are forced to the disk before they are recorded.
 */
@ApplicationScoped
class Staging {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<OpenOption> READ_AND_WRITE = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    @Inject
    UploadSettings settings;

    @Inject
    RunningDigests digests;

    /** Appends one step of at most {@code most} bytes after the recorded ones and forces it to the disk. */
    Appended append(UploadSheet upload, InputStream bytes, long most) {
        Path path = file(upload.id());
        try {
            Disk.directory(path.getParent());
            try (FileChannel file = FileChannel.open(path, READ_AND_WRITE, Disk.OWNER_FILE);
                    FileLock only = file.tryLock()) {
                if (only == null) throw Refusal.conflict("upload.busy"); // another node is writing
                MessageDigest digest = cutBack(upload, file);
                Appended step = new UploadStep(upload, file, digest).take(bytes, most);
                if (upload.received() == 0) Disk.force(path.getParent());
                if (step.content().isEmpty()) digests.keep(upload.id(), step.received(), digest);
                return step;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MessageDigest cutBack(UploadSheet upload, FileChannel file) throws IOException {
        long recorded = upload.received();
        if (file.size() < recorded) throw Refusal.conflict("upload.bytesLost");
        file.truncate(recorded);
        Optional<MessageDigest> running = digests.take(upload.id(), recorded);
        file.position(0);
        MessageDigest digest = running.orElseGet(Disk::sha256);
        if (running.isEmpty()) Disk.digest(Channels.newInputStream(file), recorded, digest);
        file.position(recorded);
        return digest;
    }

    /** The file of a complete upload; refused when its bytes are not here. */
    Path complete(UploadSheet upload) throws IOException {
        Path path = file(upload.id());
        if (!Files.exists(path) || Files.size(path) != upload.length()) throw Refusal.conflict("upload.bytesLost");
        return path;
    }

    /** Ids of the uploads that have a file here; other files are none of our business. */
    List<String> ids() throws IOException {
        if (!Files.isDirectory(settings.directory())) return List.of();
        try (Stream<Path> files = Files.list(settings.directory())) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> ID.matcher(name).matches())
                    .toList();
        }
    }

    /** Whether nothing was written to the file since then. */
    boolean untouchedSince(String upload, Instant then) throws IOException {
        Path path = file(upload);
        return Files.exists(path) && Files.getLastModifiedTime(path).toInstant().isBefore(then);
    }

    void remove(String upload) {
        digests.forget(upload);
        try {
            Files.deleteIfExists(file(upload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String upload) {
        if (!ID.matcher(upload).matches()) throw Refusal.notFound("upload.unknown");
        return settings.directory().resolve(upload);
    }
}
