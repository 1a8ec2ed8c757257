package kz.dalel.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import kz.dalel.vault.VaultSettings;

/** Where uploads lie while they are on their way, and how large the operator lets one be. */
@ApplicationScoped
class UploadSettings {
    private static final long GIB_64 = 64L << 30;

    @Inject
    VaultSettings vault;

    /** On the vault's file system, so that storing is a link and not a copy. */
    Path directory() {
        return vault.root().resolve("uploads");
    }

    /** The largest accepted upload in bytes. */
    long largest() {
        return Long.getLong("dalel.upload.max", GIB_64);
    }
}
