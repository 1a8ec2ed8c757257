package kz.dalel.worker;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the environment tells the worker. */
record Settings(
        URI server,
        URI token,
        Secret secret,
        Path work,
        int slots,
        Duration parsing,
        Duration lock,
        Optional<Integer> healthPort,
        boolean allowUnconfined) {

    static Settings from(Map<String, String> environment) throws IOException {
        return new Settings(
                URI.create(required(environment, "DALEL_URL") + "/api/v1/work/"),
                URI.create(required(environment, "DALEL_OIDC_URL") + "/protocol/openid-connect/token"),
                secret(environment),
                directory(environment),
                number(environment, "DALEL_WORKER_SLOTS", 2),
                Duration.ofSeconds(number(environment, "DALEL_WORKER_TIMEOUT_SECONDS", 60)),
                Duration.ofSeconds(number(environment, "DALEL_WORKER_LOCK_SECONDS", 60)),
                Optional.ofNullable(environment.get("DALEL_WORKER_HEALTH_PORT")).map(Integer::valueOf),
                Boolean.parseBoolean(environment.get("DALEL_WORKER_ALLOW_UNCONFINED")));
    }

    private static Secret secret(Map<String, String> environment) throws IOException {
        String file = environment.get("DALEL_WORKER_SECRET_FILE");
        return new Secret(
                file == null
                        ? required(environment, "DALEL_WORKER_SECRET")
                        : Files.readString(Path.of(file)).strip());
    }

    private static Path directory(Map<String, String> environment) {
        String given = environment.get("DALEL_WORKER_TMP");
        return given == null
                ? Path.of(System.getProperty("java.io.tmpdir"), "dalel-worker-" + System.getProperty("user.name"))
                : Path.of(given).toAbsolutePath();
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String given = environment.get(name);
        if (given == null) return otherwise;
        int number = Integer.parseInt(given);
        if (number < 1) throw new IllegalArgumentException(name + " must be at least 1");
        return number;
    }

    private static String required(Map<String, String> environment, String name) {
        String given = environment.getOrDefault(name, "").strip();
        if (given.isEmpty()) throw new IllegalArgumentException(name + " is not set");
        return given.endsWith("/") && name.endsWith("_URL") ? given.substring(0, given.length() - 1) : given;
    }
}
