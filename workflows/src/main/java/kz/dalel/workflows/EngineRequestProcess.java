package kz.dalel.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.RequestProcess;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Tells the engine what happened to a request; runs in the transaction of the act. */
@ApplicationScoped
class EngineRequestProcess implements RequestProcess {
    private static final String PROCESS = "examination-request";

    @Inject
    RuntimeService runtime;

    @Inject
    TaskService tasks;

    @Override
    public void submitted(RequestNumber number) {
        runtime.startProcessInstanceByKey(PROCESS, number.text());
    }

    @Override
    public void registered(RequestNumber number, Instant warning, Instant end) {
        complete(
                number,
                Step.REGISTRATION,
                Map.of("state", State.REGISTERED.name(), "termWarning", Date.from(warning), "termEnd", Date.from(end)));
    }

    @Override
    public void taken(RequestNumber number, Step step, State now) {
        switch (step) {
            case RETURN ->
                runtime.createMessageCorrelation("returned")
                        .processInstanceBusinessKey(number.text())
                        .correlate();
            case WITHDRAWAL ->
                runtime.createMessageCorrelation("withdrawn")
                        .processInstanceBusinessKey(number.text())
                        .correlate();
            default -> complete(number, step, Map.of("state", now.name()));
        }
    }

    private void complete(RequestNumber number, Step step, Map<String, Object> variables) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.text())
                .processDefinitionKey(PROCESS)
                .singleResult();
        if (task == null || !Waits.of(step).contains(task.getTaskDefinitionKey()))
            throw new IllegalStateException(number + ": the process waits at "
                    + (task == null ? "nothing" : task.getTaskDefinitionKey()) + ", the request took " + step);
        tasks.complete(task.getId(), variables);
    }
}
