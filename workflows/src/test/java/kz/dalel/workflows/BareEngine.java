package kz.dalel.workflows;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Execution;

/**
 * The engine alone: the same models and the same calls that the steps of a request make, each step in one transaction, and nothing
 * else. Plain connections to a database of its own instead of the container's transactions; delegates that do what the model needs.
 */
public final class BareEngine implements AutoCloseable {
    private final ProcessEngineConfigurationImpl configuration;
    private final RuntimeService runtime;
    private final TaskService tasks;

    /** Makes the engine's tables in the database, which has none yet, and deploys the models. */
    public BareEngine(String url, String user, String password, int connections) {
        configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcUrl(url);
        configuration.setJdbcUsername(user);
        configuration.setJdbcPassword(password);
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcMaxActiveConnections(connections);
        configuration.setJdbcMaxIdleConnections(connections);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setJobExecutorActivate(true);
        JavaDelegate order = execution -> order(execution.getProcessBusinessKey());
        JavaDelegate nothing = execution -> {};
        configuration.setBeans(Map.of("orderExtraction", order, "warnOfTerm", nothing, "escalateTerm", nothing));
        var engine = configuration.buildProcessEngine();
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        var models = engine.getRepositoryService().createDeployment();
        for (String model : new String[] {"examination-request.bpmn", "term-watch.bpmn", "exhibit-extraction.bpmn"})
            models.addClasspathResource("process/" + model);
        models.deploy();
    }

    /** All steps of one request from its submission to the delivery of the conclusion. */
    public void journey(String number) {
        step(() -> runtime.startProcessInstanceByKey(EngineRequestProcess.PROCESS, number, state("SUBMITTED")));
        step(() -> complete(number, "RECEIVED"), () -> starts(number, "T6"));
        step(() -> complete(number, "REGISTERED"), () -> starts(number, "T1"), () -> stops(number, "T6"));
        step(() -> complete(number, "TRIAGED"));
        step(() -> complete(number, "ASSIGNED"), () -> starts(number, "T2"), () -> starts(number, "T6"));
        step(() -> complete(number, "ACCEPTED"), () -> stops(number, "T6"));
        step(() -> complete(number, "IN_EXAMINATION"));
        step(() -> complete(number, "DRAFTED"));
        step(() -> complete(number, "TECHNICAL_REVIEW"), () -> starts(number, "T6"));
        step(() -> complete(number, "FORM_CHECK"), () -> stops(number, "T6"));
        step(() -> complete(number, "READY_FOR_SIGNATURE"));
        step(
                () -> complete(number, "SIGNED"),
                () -> stops(number, "T1"),
                () -> stops(number, "T2"),
                () -> starts(number, "T4"));
        step(() -> complete(number, "DELIVERED"));
    }

    @Override
    public void close() {
        configuration.getProcessEngine().close();
    }

    /** What the step tells the engine, in one transaction. */
    private void step(Runnable... calls) {
        configuration.getCommandExecutorTxRequired().execute(context -> {
            Arrays.stream(calls).forEach(Runnable::run);
            return null;
        });
    }

    private void complete(String number, String state) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(EngineRequestProcess.PROCESS)
                .singleResult()
                .getId();
        tasks.complete(task, state(state));
    }

    private void starts(String number, String clock) {
        if (watch(number, clock, "clockMoved") != null) throw new IllegalStateException(number + " " + clock);
        Instant now = Instant.now();
        Map<String, Object> ends = Map.of(
                "clock", clock,
                "warning", Date.from(now.plus(Duration.ofDays(1))),
                "end", Date.from(now.plus(Duration.ofDays(2))));
        runtime.startProcessInstanceByKey(EngineTermWatch.PROCESS, number, ends);
    }

    private void stops(String number, String clock) {
        runtime.messageEventReceived(
                "clockStopped", watch(number, clock, "clockStopped").getId());
    }

    private Execution watch(String number, String clock, String message) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(EngineTermWatch.PROCESS)
                .processInstanceBusinessKey(number)
                .processVariableValueEquals("clock", clock)
                .messageEventSubscriptionName(message)
                .singleResult();
    }

    private void order(String number) {
        runtime.startProcessInstanceByKey("exhibit-extraction", number, Map.of("exhibit", "CDF-2026-000001"));
    }

    private static Map<String, Object> state(String state) {
        return Map.of("state", state);
    }
}
