package kz.dalel.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.security.MessageDigest;
import java.util.HexFormat;
import kz.dalel.vault.Disk;
import kz.dalel.vault.Vault;

/** Reads an object to its end and compares; outside any transaction. */
@ApplicationScoped
class Rereading {
    /** For somebody who waits. */
    static final long UNPACED = Long.MAX_VALUE;

    @Inject
    Vault vault;

    /** What it is now, read at no more than so many bytes a second. A server that stops in between finds nothing. */
    Finding read(Kept kept, long bytesPerSecond) {
        return read(vault, kept, bytesPerSecond);
    }

    static Finding read(Vault vault, Kept kept, long bytesPerSecond) {
        if (!vault.exists(kept.object())) return Finding.digest(kept, null);
        MessageDigest digest = Disk.sha256();
        try (InputStream bytes = vault.open(kept.object());
                InputStream paced = new Pace(bytes, bytesPerSecond)) {
            Disk.digest(paced, vault.size(kept.object()), digest);
        } catch (ClosedByInterruptException | InterruptedIOException stopped) {
            throw new UncheckedIOException(stopped);
        } catch (IOException | UncheckedIOException unreadable) {
            return Finding.unreadable(kept);
        }
        return Finding.digest(kept, HexFormat.of().formatHex(digest.digest()));
    }
}
