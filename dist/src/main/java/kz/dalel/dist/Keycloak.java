package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The identity provider with the realm {@code dalel}. Its database follows the realm file: when the file changes, the
 * database is emptied and the realm imported anew; the accounts keep their ids.
 */
final class Keycloak {
    static final String BUILD = "--db=postgres --health-enabled=true";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path program;
    private final Home home;
    private final Path directory;
    private final Ports ports;
    private final Secrets secrets;
    private final boolean quick;

    Keycloak(Path program, Home home, Ports ports, Secrets secrets, boolean quick) {
        this.program = program;
        this.home = home;
        this.directory = home.directory("keycloak");
        this.ports = ports;
        this.secrets = secrets;
        this.quick = quick;
    }

    /** Keycloak's own build for a kind of database: about half a minute, once. */
    static void build(Path program) throws IOException {
        Path log = program.resolve("build.log");
        List<String> command =
                new ArrayList<>(List.of(program.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(List.of(BUILD.split(" ", -1)));
        try {
            Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"));
            int status = Child.prepared(command, java, log).start().waitFor();
            if (status != 0) throw new Trouble("Keycloak's build failed; see " + log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while Keycloak was built.", e);
        }
    }

    /** Starts without waiting; {@link #awaitReady} does. */
    Child start(Realm realm, Database database) {
        try {
            layOut();
            write(realm.json(), database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Child.start(Part.KEYCLOAK, home, command(), environment(database));
    }

    void awaitReady(Child child) {
        URI health = URI.create("http://" + Ports.LOOPBACK + ":" + ports.keycloakManagement() + "/health/ready");
        Readiness.await(child, PATIENCE, () -> Readiness.status(health) == 200);
    }

    /** The shared program with a theme and data of our own beside it. */
    private void layOut() throws IOException {
        for (String name : List.of("bin", "conf", "lib", "providers")) {
            Path link = directory.resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, program.resolve(name));
        }
        LoginTheme.layInto(directory.resolve("themes"));
    }

    /** A realm that differs from the one imported before gets an empty database to be imported into. */
    private void write(String json, Database database) throws IOException {
        String name = "keycloak/data/import/dalel-realm.json";
        Path file = home.path().resolve(name);
        if (Files.exists(file)) {
            if (Files.readString(file).equals(json)) return;
            database.renewKeycloak();
        }
        home.directory("keycloak/data/import");
        home.secretFile(name, json);
    }

    private List<String> command() {
        List<String> command = Java.command(
                quick,
                "-Xms64m",
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                        + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + directory,
                "-Djboss.server.config.dir=" + directory.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp",
                directory.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of("start", "--optimized", "--import-realm"));
        return command;
    }

    private Map<String, String> environment(Database database) {
        return Map.ofEntries(
                Map.entry("KC_DB_URL", database.url(Database.KEYCLOAK)),
                Map.entry("KC_DB_USERNAME", Database.KEYCLOAK),
                Map.entry("KC_DB_PASSWORD", secrets.dbKeycloak()),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin()),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", Ports.LOOPBACK),
                Map.entry("KC_HTTP_PORT", Integer.toString(ports.keycloak())),
                Map.entry("KC_HTTP_MANAGEMENT_HOST", Ports.LOOPBACK),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.keycloakManagement())),
                Map.entry("KC_HOSTNAME", "http://" + Ports.LOOPBACK + ":" + ports.keycloak()),
                Map.entry("KC_CACHE", "local"));
    }
}
