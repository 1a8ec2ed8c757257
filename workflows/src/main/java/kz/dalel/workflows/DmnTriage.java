package kz.dalel.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import kz.dalel.request.Facts;
import kz.dalel.request.TriageDecision;
import kz.dalel.request.TriagePolicy;
import kz.dalel.request.TriageProposal;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/** Reads the triage policy from the decision table {@code triage}. */
@ApplicationScoped
class DmnTriage implements TriagePolicy {
    @Inject
    DecisionService decisions;

    @Inject
    RepositoryService models;

    @Override
    public TriageProposal propose(Facts facts, int exhibits) {
        DecisionDefinition table = models.createDecisionDefinitionQuery()
                .decisionDefinitionKey("triage")
                .latestVersion()
                .singleResult();
        Map<String, Object> inputs = inputs(facts, exhibits);
        DmnDecisionRuleResult row =
                decisions.evaluateDecisionTableById(table.getId(), inputs).getSingleResult();
        Map<String, String> told = new HashMap<>();
        inputs.forEach((name, value) -> told.put(name, value.toString()));
        return new TriageProposal(decision(facts, row), table.getVersion(), told);
    }

    private static TriageDecision decision(Facts facts, DmnDecisionRuleResult row) {
        return new TriageDecision(
                facts.kind(),
                facts.type(),
                row.<Integer>getEntry("complexity"),
                row.<Integer>getEntry("priority"),
                row.getEntry("unit"),
                row.getEntry("specialty"),
                row.<Integer>getEntry("termDays"));
    }

    private static Map<String, Object> inputs(Facts facts, int exhibits) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("kind", facts.kind().name());
        inputs.put(
                "threat",
                facts.threatCategories().isEmpty()
                        ? ""
                        : facts.threatCategories().get(0));
        inputs.put("aiForm", facts.aiForm() != null);
        inputs.put("urgent", facts.urgent());
        inputs.put("exhibits", exhibits);
        return inputs;
    }
}
