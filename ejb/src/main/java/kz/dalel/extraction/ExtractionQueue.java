package kz.dalel.extraction;

import java.time.Duration;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.request.RequestNumber;

/** The engine's queue of extractions: hands each task to one worker at a time, and to the next when its lock runs out. */
public interface ExtractionQueue {

    /** Puts an exhibit in the queue, in the caller's transaction. */
    void order(RequestNumber request, ExhibitNumber exhibit);

    /** At most {@code max} free tasks, at once; they are the worker's for {@code lockFor}. */
    List<Locked> fetch(String worker, int max, Duration lockFor);

    /** The task is the worker's for {@code lockFor} from now. */
    void extend(String task, String worker, Duration lockFor);

    /** The task is done and leaves the queue. */
    void complete(String task, String worker);

    /** The worker could not do it; the task is free again after {@code pause}, however often it failed. */
    void fail(String task, String worker, String reason, Duration pause);

    /** A task that is locked for the worker who fetched it. */
    record Locked(String task, ExhibitNumber exhibit) {}
}
