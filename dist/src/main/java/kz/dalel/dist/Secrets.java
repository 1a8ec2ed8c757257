package kz.dalel.dist;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/** Passwords and client secrets of one home, drawn at its first start and kept in a file of mode 0600. */
public final class Secrets {
    private static final String FILE = "secrets.properties";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties kept = new Properties();

    private Secrets() {}

    static Secrets of(Home home) {
        Secrets secrets = new Secrets();
        Path file = home.path().resolve(FILE);
        try {
            if (Files.exists(file)) secrets.read(file);
            if (secrets.complete()) home.secretFile(FILE, secrets.written());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets;
    }

    public String dbSuperuser() {
        return kept.getProperty("db.superuser");
    }

    public String dbOwner() {
        return kept.getProperty("db.owner");
    }

    public String dbApp() {
        return kept.getProperty("db.app");
    }

    public String dbKeycloak() {
        return kept.getProperty("db.keycloak");
    }

    public String keycloakAdmin() {
        return kept.getProperty("keycloak.admin");
    }

    public String oidcWeb() {
        return kept.getProperty("oidc.web");
    }

    public String oidcWorker() {
        return kept.getProperty("oidc.worker");
    }

    /** The secret of the client of an agency's system. */
    public String agencySystem(String client) {
        return kept.getProperty("agency." + client);
    }

    /** Opens the key store of the log's key. */
    public String logKey() {
        return kept.getProperty("log.key");
    }

    /** Opens the key stores of the demonstration witnesses. */
    public String witnessKey() {
        return kept.getProperty("witness.key");
    }

    /** The one password of all demonstration accounts: short enough to type, 80 bits. */
    public String demo() {
        return kept.getProperty("demo");
    }

    /** The one secret of the second factor of all demonstration accounts: 20 characters of ASCII, about 100 bits. */
    public String demoTotp() {
        return kept.getProperty("demo.totp");
    }

    private void read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
    }

    /** Draws what is missing; true when something was. */
    private boolean complete() {
        int before = kept.size();
        String[] names = {
            "db.superuser",
            "db.owner",
            "db.app",
            "db.keycloak",
            "keycloak.admin",
            "oidc.web",
            "oidc.worker",
            "log.key",
            "witness.key"
        };
        for (String name : names) kept.computeIfAbsent(name, missing -> drawn(32));
        for (AgencySystem system : AgencySystem.all())
            kept.computeIfAbsent("agency." + system.client(), missing -> drawn(32));
        kept.computeIfAbsent("demo", missing -> drawn(16).replaceAll("(.{4})(?!$)", "$1-"));
        kept.computeIfAbsent("demo.totp", missing -> drawn(20));
        return kept.size() > before;
    }

    private String written() throws IOException {
        StringWriter text = new StringWriter();
        kept.store(text, "Secrets of this Dalel home. Losing this file means losing access to its database.");
        return text.toString();
    }

    private static String drawn(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return text.toString();
    }
}
