package kz.dalel.workflows;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Standing;
import kz.dalel.request.State;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Seats requests anew that run by a model of another generation, once, at the start: the model knows nothing that the request
 * does not know better. Within a generation each request keeps the version of the model with which it began.
 */
@Startup
@Singleton
@DependsOn("Engine")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Reseating {
    /** The version tag of the models whose waits {@link Waits} knows. */
    private static final String GENERATION = "3";

    @Inject
    RepositoryService models;

    @Inject
    RuntimeService runtime;

    @Inject
    Standing standing;

    @Resource
    UserTransaction transaction;

    @PostConstruct
    void seat() throws Exception {
        for (ProcessInstance old : ofOtherGenerations())
            EngineIdentity.call(old.getBusinessKey(), () -> {
                transaction.begin();
                try {
                    seat(old, new RequestNumber(old.getBusinessKey()));
                    transaction.commit();
                } catch (Exception trouble) {
                    transaction.rollback();
                    throw trouble;
                }
                return null;
            });
    }

    private List<ProcessInstance> ofOtherGenerations() throws Exception {
        transaction.begin();
        try {
            return models
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(EngineRequestProcess.PROCESS)
                    .list()
                    .stream()
                    .filter(model -> !GENERATION.equals(model.getVersionTag()))
                    .map(ProcessDefinition::getId)
                    .flatMap(model -> runtime.createProcessInstanceQuery().processDefinitionId(model).list().stream())
                    .toList();
        } finally {
            transaction.commit();
        }
    }

    /** In the transaction: another server that starts at the same time waits for the request and finds nothing left to do. */
    private void seat(ProcessInstance old, RequestNumber number) {
        State state = standing.hold(number);
        if (runtime.createProcessInstanceQuery().processInstanceId(old.getId()).count() == 0) return;
        runtime.deleteProcessInstance(old.getId(), "seated anew");
        Waits.at(state).ifPresent(wait -> runtime.createProcessInstanceByKey(EngineRequestProcess.PROCESS)
                .businessKey(number.text())
                .setVariables(Map.of("state", state.name()))
                .startBeforeActivity(wait)
                .execute());
        standing.watchClocks(number);
    }
}
