package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The database server: one cluster in the home, reachable on loopback only, with passwords and fsync. */
final class Postgres {
    static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path binaries;
    private final Home home;
    private final Path data;
    private final int port;
    private final Secrets secrets;
    private Child child;

    Postgres(Programs programs, Home home, Secrets secrets, int port) {
        this.binaries = programs.postgres().resolve("bin");
        this.home = home;
        this.data = home.path().resolve("pg");
        this.secrets = secrets;
        this.port = port;
    }

    /** Stops what a killed launcher left, makes the cluster when there is none, starts it and waits for a login. */
    Child start() {
        new Postmaster(data).stopOrphan(this::fastStop);
        if (!Files.exists(data.resolve("PG_VERSION"))) initialize();
        Ports.requireFree(port, "PostgreSQL", "DALEL_DB_PORT");
        Database database = database();
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            child = Child.start(Part.POSTGRES, home, command(), Map.of());
            while (child.alive() && System.nanoTime() < end) {
                if (database.answers()) return child;
                Readiness.pause();
            }
            Readiness.pause();
        } while (System.nanoTime() < end && backendsOfKilledServerStillEnding());
        if (child.alive()) stop();
        throw new Trouble("PostgreSQL does not start; see " + child.log());
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    void stop() {
        if (child.alive()) fastStop();
        if (!child.await(Duration.ofSeconds(20))) child.kill();
        child.forget();
    }

    Database database() {
        return new Database(port, secrets);
    }

    /** The character classes must know Cyrillic: with the plain C locale a trigram index holds no Kazakh letter. */
    private void initialize() {
        Path password = home.secretFile("run/initdb.password", secrets.dbSuperuser());
        Path log = home.log("initdb");
        try {
            Directories.remove(data);
            run(
                    log,
                    "initdb",
                    "-D",
                    data.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + password,
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--lc-ctype=C.UTF-8",
                    "--data-checksums");
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        return asOrdinaryUser(
                "postgres",
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=" + Ports.LOOPBACK,
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC",
                "-c",
                "max_connections=150");
    }

    private void fastStop() {
        run(home.log("pg_ctl"), "pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-t", "20");
    }

    private void run(Path log, String... command) {
        try {
            int status = Child.prepared(asOrdinaryUser(command), Map.of(), log)
                    .start()
                    .waitFor();
            if (status != 0) throw new Trouble(command[0] + " failed; see " + log);
        } catch (IOException e) {
            throw new Trouble("Cannot run " + command[0] + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while " + command[0] + " ran.", e);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own makes it nobody special. */
    private List<String> asOrdinaryUser(String... command) {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) whole.addAll(List.of("unshare", "-U"));
        whole.add(binaries.resolve(command[0]).toString());
        whole.addAll(List.of(command).subList(1, command.length));
        return whole;
    }

    private boolean backendsOfKilledServerStillEnding() {
        try {
            return Files.readString(child.log()).contains("shared memory block");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
