package kz.dalel.dist;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a child to become healthy, and notices when it dies instead. */
final class Readiness {
    private static final Duration STEP = Duration.ofMillis(100);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    static void await(Child child, Duration patience, BooleanSupplier ready) {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            String name = child.part().title();
            if (!child.alive()) throw new Trouble(name + " stopped while starting; see " + child.log());
            if (System.nanoTime() > end) {
                throw new Trouble(name + " is not ready after " + patience.toSeconds() + " s; see " + child.log());
            }
            pause();
        }
    }

    /** The status of a GET, 0 while nobody answers. */
    static int status(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Trouble interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Trouble("Interrupted while starting.", e);
    }
}
