package kz.dalel.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import kz.dalel.kernel.Refusal;

/** The vault in a directory of this machine: {@code <root>/<request>/<sha256>}, readable by the server's account only. */
@ApplicationScoped
class FileVault implements Vault {
    @Inject
    VaultSettings settings;

    @Override
    public void store(Path staged, VaultObject object) {
        try {
            Path place = place(object);
            Disk.directory(Disk.directory(settings.root()).resolve(object.request()));
            Disk.force(staged);
            appear(staged, place);
            Disk.force(place.getParent());
            if (Files.size(place) != Files.size(staged))
                throw new IOException("the object in the vault has another size than its equal: " + object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void appear(Path staged, Path place) throws IOException {
        try {
            Files.createLink(place, staged);
        } catch (FileAlreadyExistsException same) {
            return; // the name is the digest: these bytes are here
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            copy(staged, place);
        }
    }

    private static void copy(Path staged, Path place) throws IOException {
        Path part = place.resolveSibling("." + UUID.randomUUID() + ".part");
        Files.createFile(part, Disk.OWNER_FILE);
        try {
            try (InputStream from = Files.newInputStream(staged);
                    FileChannel to = FileChannel.open(part, StandardOpenOption.WRITE)) {
                from.transferTo(Channels.newOutputStream(to));
                to.force(true);
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(VaultObject object) {
        return open(object, 0, size(object));
    }

    @Override
    public InputStream open(VaultObject object, long offset, long length) {
        long size = size(object);
        if (offset < 0 || length < 0 || offset > size - length) throw Refusal.invalid("vault.range", size);
        try {
            FileChannel file = FileChannel.open(place(object), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            file.position(offset);
            return new Part(Channels.newInputStream(file), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size(VaultObject object) {
        try {
            return Files.size(place(object));
        } catch (NoSuchFileException missing) {
            throw Refusal.notFound("vault.object");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean exists(VaultObject object) {
        return Files.isRegularFile(place(object), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public String rehash(VaultObject object) {
        MessageDigest digest = Disk.sha256();
        try (InputStream bytes = open(object)) {
            Disk.digest(bytes, size(object), digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void dispose(VaultObject object) {
        try {
            Path place = place(object);
            if (Files.deleteIfExists(place)) Disk.force(place.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way out for bytes whose record was rolled back; only the sweep takes it. */
    void discard(VaultObject object) {
        try {
            Files.deleteIfExists(place(object));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(VaultObject object) {
        return settings.root().resolve(object.request()).resolve(object.sha256());
    }
}
