package kz.dalel.worker;

import java.util.Objects;

/** One exhibit to be examined by machine; the server has locked it for this worker. Size in bytes. */
record WorkTask(String task, String exhibit, String sha256, long size) {
    WorkTask {
        Objects.requireNonNull(task);
        Objects.requireNonNull(exhibit);
        Objects.requireNonNull(sha256);
    }
}
