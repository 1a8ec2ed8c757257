package kz.dalel.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import kz.dalel.request.RequestProcess;
import kz.dalel.request.StepTaken;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Tells the engine what happened to a request; runs in the transaction of the act. */
@ApplicationScoped
class EngineRequestProcess implements RequestProcess {
    static final String PROCESS = "examination-request";

    @Inject
    RuntimeService runtime;

    @Inject
    TaskService tasks;

    @Override
    public void taken(StepTaken taken) {
        String number = taken.request().text();
        switch (taken.step()) {
            case SUBMISSION -> runtime.startProcessInstanceByKey(PROCESS, number, state(taken));
            case RECALL -> interrupt("recalled", taken);
            case RETURN, WITHDRAWAL, IMPOSSIBILITY -> interrupt("left", taken);
            case CHALLENGE -> interrupt("challenged", taken);
            case REASSIGNMENT, ADVISER_NAMING, ADVISER_CONFLICT -> interrupt("reassigned", taken);
            default -> complete(taken);
        }
    }

    private void interrupt(String message, StepTaken taken) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(taken.request().text())
                .setVariables(state(taken))
                .correlate();
    }

    private void complete(StepTaken taken) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(taken.request().text())
                .processDefinitionKey(PROCESS)
                .singleResult();
        if (task == null || !Waits.at(taken.from()).equals(Optional.of(task.getTaskDefinitionKey())))
            throw new IllegalStateException(taken.request() + ": the process waits at "
                    + (task == null ? "nothing" : task.getTaskDefinitionKey()) + ", the request left " + taken.from());
        tasks.complete(task.getId(), state(taken));
    }

    /** All that the model knows of a request: the state that it has now. */
    private static Map<String, Object> state(StepTaken taken) {
        return Map.of("state", taken.now().name());
    }
}
