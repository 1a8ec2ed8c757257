package kz.dalel.dist;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The process that opens exhibits; it is given the server's address and its own secret, and no database password. */
final class Worker {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path jar;
    private final Home home;
    private final Site site;

    Worker(Path jar, Home home, Site site) {
        this.jar = jar;
        this.home = home;
        this.site = site;
    }

    Child start(boolean quick) {
        String[] options = {"-Xmx256m", "-Ddalel.home=" + home.path(), "-jar", jar.toString()};
        return Child.start(Part.WORKER, home, Java.command(quick, options), environment());
    }

    /** False when it runs but says that it cannot work, for example where children cannot be confined. */
    boolean awaitReady(Child child) {
        URI health = URI.create("http://" + Ports.LOOPBACK + ":" + site.ports().workerHealth() + "/health");
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        int[] status = {0};
        Readiness.await(child, PATIENCE, () -> {
            status[0] = Readiness.status(health);
            return status[0] == 200 || (status[0] != 0 && System.nanoTime() > end);
        });
        return status[0] == 200;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("DALEL_WORKER_")) environment.put(name, value);
        });
        environment.put("DALEL_URL", site.web().toString());
        environment.put("DALEL_OIDC_URL", site.realm().toString());
        environment.put(
                "DALEL_WORKER_SECRET_FILE",
                home.secretFile("worker/secret", site.secrets().oidcWorker()).toString());
        environment.put(
                "DALEL_WORKER_HEALTH_PORT", Integer.toString(site.ports().workerHealth()));
        environment.put("DALEL_WORKER_TMP", home.directory("worker/tmp").toString());
        return environment;
    }
}
