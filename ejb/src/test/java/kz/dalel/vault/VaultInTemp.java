package kz.dalel.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;

/** A vault in a temporary directory. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
public final class VaultInTemp {
    public final VaultSettings settings;
    final FileVault vault = new FileVault();

    public VaultInTemp(Path root) {
        settings = new VaultSettings() {
            @Override
            public Path root() {
                return root;
            }
        };
        vault.settings = settings;
    }

    Path staged(String name, byte[] bytes) throws IOException {
        return Files.write(
                Disk.directory(settings.root().resolve("staged-here")).resolve(name), bytes);
    }

    public static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Disk.sha256().digest(bytes));
    }
}
