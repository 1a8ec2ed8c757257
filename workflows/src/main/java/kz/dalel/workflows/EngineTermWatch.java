package kz.dalel.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.TermWatch;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;

/** Has the engine watch each running clock: one small process a clock; runs in the transaction of the act. */
@ApplicationScoped
class EngineTermWatch implements TermWatch {
    static final String PROCESS = "term-watch";

    @Inject
    RuntimeService runtime;

    @Override
    public void runs(RequestNumber number, String clock, Instant warning, Instant end) {
        Map<String, Object> ends = Map.of("clock", clock, "warning", Date.from(warning), "end", Date.from(end));
        Execution watch = waiting(number, clock, "clockMoved");
        if (watch == null) runtime.startProcessInstanceByKey(PROCESS, number.text(), ends);
        else runtime.messageEventReceived("clockMoved", watch.getId(), ends);
    }

    @Override
    public void stands(RequestNumber number, String clock) {
        Execution watch = waiting(number, clock, "clockStopped");
        if (watch != null) runtime.messageEventReceived("clockStopped", watch.getId());
    }

    private Execution waiting(RequestNumber number, String clock, String message) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(number.text())
                .processVariableValueEquals("clock", clock)
                .messageEventSubscriptionName(message)
                .singleResult();
    }
}
