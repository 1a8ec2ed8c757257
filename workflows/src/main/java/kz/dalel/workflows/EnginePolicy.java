package kz.dalel.workflows;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import kz.dalel.kernel.Refusal;
import kz.dalel.policy.PolicyCode;
import kz.dalel.policy.PolicyEngine;
import kz.dalel.policy.PolicyTable;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

/** The decision tables of the policy, as the engine keeps and evaluates them. */
@ApplicationScoped
class EnginePolicy implements PolicyEngine {
    /** A table speaks FEEL and refers to nothing outside: other languages could reach the server. */
    private static final List<String> FORBIDDEN =
            List.of("<!DOCTYPE", "expressionLanguage", "<import", "camunda:class");

    @Inject
    RepositoryService models;

    @Inject
    DecisionService decisions;

    @Override
    public PolicyTable inForce(PolicyCode code) {
        DecisionDefinition latest = latest(code);
        return DmnTable.of(parsed(model(latest)), code.word(), latest.getVersion());
    }

    @Override
    public PolicyTable read(PolicyCode code, String model) {
        for (String word : FORBIDDEN) if (model.contains(word)) throw Refusal.invalid("policy.unreadable", word);
        PolicyTable now = inForce(code);
        PolicyTable table = DmnTable.of(parsed(model), code.word(), 0);
        if (!table.inputs().equals(now.inputs()) || !table.outputs().equals(now.outputs()))
            throw Refusal.invalid(
                    "policy.otherColumns", String.join(", ", now.inputs()), String.join(", ", now.outputs()));
        return table;
    }

    @Override
    public String model(PolicyCode code) {
        return model(latest(code));
    }

    @Override
    public int enforce(PolicyCode code, String model) {
        read(code, model);
        models.createDeployment()
                .name("policy " + code.word())
                .addString(code.word() + ".dmn", model)
                .deploy();
        return latest(code).getVersion();
    }

    @Override
    public List<String> decide(PolicyCode code, Map<String, Object> facts) {
        return decisions.evaluateDecisionTableByKey(code.word(), facts).getResultList().stream()
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    private DecisionDefinition latest(PolicyCode code) {
        return models.createDecisionDefinitionQuery()
                .decisionDefinitionKey(code.word())
                .latestVersion()
                .singleResult();
    }

    private String model(DecisionDefinition definition) {
        try (InputStream model = models.getDecisionModel(definition.getId())) {
            return new String(model.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DmnModelInstance parsed(String model) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(model.getBytes(UTF_8)));
        } catch (ModelException unreadable) {
            Refusal refusal = Refusal.invalid("policy.unreadable", unreadable.getMessage());
            refusal.initCause(unreadable);
            throw refusal;
        }
    }
}
