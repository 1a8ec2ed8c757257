package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Makes keys with the JDK's own tool. */
final class KeyTool {
    private static final String PASSWORD = "DALEL_KEY_PASSWORD";
    private static final String YEARS_100 = "36500";

    private KeyTool() {}

    /** An Ed25519 key in a store of its own that only its owner can read, unless there is one. */
    static void make(Path store, String password, String alias, String name) {
        if (Files.exists(store)) return;
        Path fresh = store.resolveSibling(store.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            run(password, fresh, alias, name);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            Files.move(fresh, store, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password goes by the environment: others can read a command line. */
    private static void run(String password, Path store, String alias, String name) throws IOException {
        String program =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        program,
                        "-genkeypair",
                        "-keyalg",
                        "Ed25519",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-alias",
                        alias,
                        "-dname",
                        "CN=" + name,
                        "-validity",
                        YEARS_100,
                        "-storepass:env",
                        PASSWORD))
                .redirectErrorStream(true);
        builder.environment().put(PASSWORD, password);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) throw new Trouble("keytool made no key: " + said.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while making a key.", e);
        }
    }
}
