package kz.dalel.dist;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.VerifierKey;

/** A witness of the demonstration; in earnest each agency runs its own, on a machine of its own. */
enum DemoWitness {
    PROSECUTION("prosecution.example/witness", "GPO", Part.WITNESS_PROSECUTION),
    COURT("court.example/witness", "SC", Part.WITNESS_COURT);

    private static final String ALIAS = "witness";
    private static final String EVERY_SECONDS = "2";

    private final String name;
    private final String agency;
    private final Part part;

    DemoWitness(String name, String agency, Part part) {
        this.name = name;
        this.agency = agency;
        this.part = part;
    }

    String agency() {
        return agency;
    }

    Part part() {
        return part;
    }

    String keyName() {
        return name;
    }

    /** Its own directory, with its key and what it has seen. */
    Path directory(Home home) {
        return home.directory(part.file());
    }

    Path key(Home home) {
        return directory(home).resolve("key.p12");
    }

    void make(Home home, Secrets secrets) {
        KeyTool.make(key(home), secrets.witnessKey(), ALIAS, part.file());
    }

    VerifierKey vkey(Home home, Secrets secrets) {
        return LogKeys.signer(name, key(home), secrets.witnessKey(), ALIAS).verifier(Algorithm.COSIGNATURE);
    }

    /** Starts it as a process of its own, which knows the log's public keys and the server's address, and nothing else. */
    Child start(Home home, Site site, boolean quick) {
        List<String> command = Java.command(
                quick,
                "-Xmx64m",
                "-jar",
                Project.here().proof().toString(),
                "witness",
                "--url",
                site.web() + "/api/v1/custody",
                "--key",
                key(home).toString(),
                "--name",
                name,
                "--interval",
                EVERY_SECONDS,
                "--state",
                home.directory(part.file() + "/state").toString());
        LogKeys.verifiers(home, site.secrets()).forEach(log -> command.addAll(List.of("--log", log.format())));
        return Child.start(
                part,
                home,
                command,
                Map.of("DALEL_WITNESS_PASSWORD", site.secrets().witnessKey()));
    }
}
