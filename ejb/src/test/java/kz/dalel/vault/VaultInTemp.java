package kz.dalel.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;

/** A vault, its staging and its digests in a temporary directory. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
final class VaultInTemp {
    final VaultSettings settings;
    final FileVault vault = new FileVault();

    VaultInTemp(Path root) {
        settings = new VaultSettings() {
            @Override
            Path root() {
                return root;
            }
        };
        vault.settings = settings;
    }

    /** Staging as a node has it after its start: with files, without running digests. */
    Staging freshStaging() {
        Staging staging = new Staging();
        staging.settings = settings;
        staging.digests = new RunningDigests();
        return staging;
    }

    Path staged(String name, byte[] bytes) throws IOException {
        return Files.write(Disk.directory(settings.uploads()).resolve(name), bytes);
    }

    static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Disk.sha256().digest(bytes));
    }
}
