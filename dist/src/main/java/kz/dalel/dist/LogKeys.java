package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
    private static final String ORIGIN = "dalel.kz/log";
    private static final String ALIAS = "log";
    private static final int NEEDED = 1;

    static LogKeys of(Home home, Secrets secrets) {
        Path log = home.directory("keys").resolve("log.p12");
        KeyTool.make(log, secrets.logKey(), ALIAS, "log");
        for (DemoWitness witness : DemoWitness.values()) witness.make(home, secrets);
        String lines = List.of(DemoWitness.values()).stream()
                .map(witness -> witness.vkey(home, secrets) + " " + witness.agency() + "\n")
                .collect(Collectors.joining("", "quorum " + NEEDED + "\n", ""));
        return new LogKeys(ORIGIN, log, home.secretFile("keys/witnesses", lines));
    }

    /** The public key of the log, for its witnesses. */
    VerifierKey verifier(Secrets secrets) {
        return signer(origin, log, secrets.logKey(), ALIAS).verifier(Algorithm.ED25519);
    }

    static SignerKey signer(String name, Path store, String password, String alias) {
        try {
            return SignerKey.fromKeyStore(name, store, password.toCharArray(), alias);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
