package kz.dalel.worker;

import java.util.List;

/** The server's answer to {@code fetch}. */
record WorkTasks(List<WorkTask> tasks) {
    WorkTasks {
        tasks = List.copyOf(tasks);
    }
}
