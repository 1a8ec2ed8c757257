package kz.dalel.it.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;

/** Several calls at once that add an exhibit each, under a key by which a repeated call is known. */
final class Crowd {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 3;
    private final Journey draft;
    private final List<String> uploads = new ArrayList<>();
    private final List<String> exhibits = new ArrayList<>();

    Crowd(Journey draft, int size) {
        this.draft = draft;
        Tus tus = new Tus(draft.investigator());
        for (int i = 0; i < size; i++)
            uploads.add(tus.upload("file-" + i + ".txt", ("файл " + i + " " + draft.number()).getBytes(UTF_8)));
    }

    /** Calls until enough was done, then strikes; calls that got no answer are nobody's fault. */
    void callUntil(BooleanSupplier enough, Runnable strike) {
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        for (String upload : uploads) callers.execute(() -> attempt(upload));
        Await.until("enough calls", PATIENCE, enough::getAsBoolean, yes -> yes);
        strike.run();
        callers.shutdownNow();
        Await.until("the calls end", PATIENCE, callers::isTerminated, yes -> yes);
    }

    /** Repeats every call until it is answered; the first answer to a key is given again. */
    void repeat() {
        for (String upload : uploads) {
            Reply reply = Await.until(
                    "the server answers again", PATIENCE, () -> attempt(upload), r -> r != null && r.status() == 201);
            exhibits.add(reply.json().path("number").asText());
        }
    }

    List<String> exhibits() {
        return exhibits;
    }

    private Reply attempt(String upload) {
        try {
            return draft.investigator()
                    .post(draft.path("exhibits"), Journey.exhibitOf(upload), "Idempotency-Key", "crowd-" + upload);
        } catch (UncheckedIOException | IllegalStateException gone) {
            return null;
        }
    }
}
