package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;

/**
 * The keys of the custody log of one home, made at its first start: the log's own and those of the demonstration witnesses.
 *
 * @param log the key store of the log's key
 * @param witnesses the list of witnesses for the server
 */
public record LogKeys(String origin, Path log, Path witnesses) {
    /** The variable that names the operator's own list of witnesses. */
    static final String WITNESSES = "DALEL_WITNESSES";

    private static final String ORIGIN = "dalel.kz/log";
    private static final String ALIAS = "log";
    private static final int NEEDED = 1;

    static LogKeys of(Home home, Secrets secrets, Map<String, String> environment) {
        Path log = store(home);
        if (!Files.exists(log)) demandMeant(log);
        KeyTool.make(log, secrets.logKey(), ALIAS, "log");
        String given = environment.getOrDefault(WITNESSES, "");
        return new LogKeys(
                ORIGIN,
                log,
                given.isBlank() ? demonstration(home, secrets) : Path.of(given).toAbsolutePath());
    }

    /** The public keys of the log for its witnesses: the one that signs, and the one before while that signs too. */
    static List<VerifierKey> verifiers(Home home, Secrets secrets) {
        return Stream.of(store(home), beside(store(home), "previous"))
                .filter(Files::exists)
                .map(store -> signer(ORIGIN, store, secrets.logKey(), ALIAS).verifier(Algorithm.ED25519))
                .toList();
    }

    static SignerKey signer(String name, Path store, String password, String alias) {
        try {
            return SignerKey.fromKeyStore(name, store, password.toCharArray(), alias);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key that got lost is not replaced unseen: whoever rotates it moves the old one to one of two names. */
    private static void demandMeant(Path log) {
        boolean signed = Files.exists(beside(log, "signed"));
        boolean meant = Files.exists(beside(log, "previous")) || Files.exists(beside(log, "retired"));
        if (signed && !meant)
            throw new Trouble("The log has signed, but its key " + log + " is gone. To rotate it, move the old key to "
                    + beside(log, "previous").getFileName() + ", or to "
                    + beside(log, "retired").getFileName() + " when it must sign no more; see docs/operations.md.");
    }

    /** The list of the demonstration's witnesses, written once: whoever changes it finds it changed. */
    private static Path demonstration(Home home, Secrets secrets) {
        for (DemoWitness witness : DemoWitness.values()) witness.make(home, secrets);
        Path list = home.path().resolve("keys/witnesses");
        if (Files.exists(list)) return list;
        String lines = List.of(DemoWitness.values()).stream()
                .map(witness -> witness.vkey(home, secrets) + " " + witness.agency() + "\n")
                .collect(Collectors.joining("", "quorum " + NEEDED + "\n", ""));
        return home.secretFile("keys/witnesses", lines);
    }

    private static Path store(Home home) {
        return home.directory("keys").resolve("log.p12");
    }

    private static Path beside(Path log, String what) {
        return log.resolveSibling(log.getFileName() + "." + what);
    }
}
