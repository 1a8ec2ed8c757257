package kz.dalel.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.extraction.ExtractionQueue;
import kz.dalel.request.RequestNumber;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;

/** Keeps extractions as external tasks of the engine, one process instance for each exhibit. */
@ApplicationScoped
class EngineExtractionQueue implements ExtractionQueue {
    private static final String PROCESS = "exhibit-extraction";
    private static final String TOPIC = "extraction";
    private static final String EXHIBIT = "exhibit";
    private static final int ALWAYS_AGAIN = 1;

    @Inject
    RuntimeService runtime;

    @Inject
    ExternalTaskService tasks;

    @Override
    public void order(RequestNumber request, ExhibitNumber exhibit) {
        runtime.startProcessInstanceByKey(PROCESS, request.text(), Map.of(EXHIBIT, exhibit.text()));
    }

    @Override
    public List<Locked> fetch(String worker, int max, Duration lockFor) {
        return tasks.fetchAndLock(max, worker).topic(TOPIC, lockFor.toMillis()).variables(EXHIBIT).execute().stream()
                .map(EngineExtractionQueue::locked)
                .toList();
    }

    private static Locked locked(LockedExternalTask task) {
        return new Locked(
                task.getId(), new ExhibitNumber((String) task.getVariables().get(EXHIBIT)));
    }

    @Override
    public void extend(String task, String worker, Duration lockFor) {
        tasks.extendLock(task, worker, lockFor.toMillis());
    }

    @Override
    public void complete(String task, String worker) {
        tasks.complete(task, worker);
    }

    @Override
    public void fail(String task, String worker, String reason, Duration pause) {
        tasks.handleFailure(task, worker, reason, ALWAYS_AGAIN, pause.toMillis());
    }
}
