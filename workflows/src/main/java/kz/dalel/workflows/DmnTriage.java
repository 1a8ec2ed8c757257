package kz.dalel.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import kz.dalel.request.Facts;
import kz.dalel.request.TriageDecision;
import kz.dalel.request.TriagePolicy;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;

/** Reads the triage policy from the decision table {@code triage}. */
@ApplicationScoped
class DmnTriage implements TriagePolicy {
    @Inject
    DecisionService decisions;

    @Override
    public TriageDecision propose(Facts facts, int exhibits) {
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey("triage", inputs(facts, exhibits))
                .getSingleResult();
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
