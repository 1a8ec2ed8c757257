package kz.dalel.extraction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;

/**
 * Where workers fetch tasks and answer them. A worker has to do with the tasks that it has locked and with no other; each call
 * may be repeated.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
public class WorkDesk {
    /** The longest result, in bytes. */
    public static final int LONGEST_RESULT = CanonicalResult.LONGEST;

    private static final Pattern REASON = Pattern.compile("[ -~]{1,200}");

    @Inject
    Orders orders;

    @Inject
    ExtractionQueue queue;

    @Inject
    CustodyLog custody;

    /** At most {@code max} tasks (1 to 10), at once, locked for this worker for {@code lockSeconds} (10 to 600). */
    public List<WorkTask> fetch(int max, int lockSeconds) {
        within("max", max, 1, 10);
        Duration lock = lock(lockSeconds);
        String worker = orders.worker();
        Instant until = orders.instant().plus(lock); // not after the end of the queue's own lock, which begins now
        return queue.fetch(worker, max, lock).stream()
                .flatMap(locked ->
                        orders.take(locked.exhibit()).stream().map(mine -> mine.fetch(locked.task(), worker, until)))
                .toList();
    }

    /** Keeps the task for {@code seconds} (10 to 600) from now. */
    public void extend(String task, int seconds) {
        Duration lock = lock(seconds);
        orders.locked(task).extend(orders.worker(), orders.instant().plus(lock));
        queue.extend(task, orders.worker(), lock);
    }

    /** Records the result and ends the task; the same result again is answered the same, another one is a conflict. */
    public void result(String task, ExtractionResult result) {
        CanonicalResult canonical = CanonicalResult.of(result);
        if (orders.mine(task).endedWith(canonical)) return;
        Extraction extraction = orders.fetched(task);
        extraction.end(result, canonical, orders.instant());
        custody.append(Act.onExhibit(
                        "exhibit.metadataExtracted",
                        extraction.exhibit().text(),
                        extraction.request().text())
                .because("extraction")
                .before(extraction.sha256())
                .after(canonical.sha256())
                .detail("outcome", result.outcome())
                .detail(
                        "extractor",
                        result.extractor().name() + " " + result.extractor().version())
                .detail("configuration", result.extractor().configuration()));
        queue.complete(task, orders.worker());
    }

    /** Gives the task back because of trouble that is not the exhibit's; it is tried again after a pause that grows. */
    public void failure(String task, String reason) {
        if (reason == null || !REASON.matcher(reason).matches()) throw Refusal.invalid("work.reason");
        Duration pause = orders.fetched(task).free();
        queue.fail(task, orders.worker(), reason, pause);
    }

    private static Duration lock(int seconds) {
        within("lockSeconds", seconds, 10, 600);
        return Duration.ofSeconds(seconds);
    }

    private static void within(String field, int value, int least, int most) {
        if (value < least || value > most) throw Refusal.invalid("outOfRange", field, least, most);
    }
}
