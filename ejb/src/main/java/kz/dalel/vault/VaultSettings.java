package kz.dalel.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** What the operator decides: where the bytes lie and how large an upload may be. */
@ApplicationScoped
class VaultSettings {
    private static final long GIB_64 = 64L << 30;

    /** The directory of the vault; there is no default, because evidence must not land where nobody expects it. */
    Path root() {
        String place = System.getProperty("dalel.vault", "");
        if (place.isBlank() || place.contains("://"))
            throw new IllegalStateException("dalel.vault names no directory: '" + place + "'");
        return Path.of(place).toAbsolutePath().normalize();
    }

    /** Uploads on their way, on the vault's file system, so that storing is a link and not a copy. */
    Path uploads() {
        return root().resolve("uploads");
    }

    /** The largest accepted upload in bytes. */
    long largest() {
        return Long.getLong("dalel.upload.max", GIB_64);
    }
}
