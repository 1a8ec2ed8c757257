package kz.dalel.workflows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.dalel.kernel.Refusal;
import kz.dalel.policy.PolicyTable;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision table of a model, in the words in which it is read. */
final class DmnTable {
    private DmnTable() {}

    /** Refused as {@code policy.unreadable} when the model has no such table. */
    static PolicyTable of(DmnModelInstance model, String id, int version) {
        if (!(model.getModelElementById(id) instanceof Decision decision)
                || !(decision.getExpression() instanceof DecisionTable table))
            throw Refusal.invalid("policy.unreadable", id);
        return new PolicyTable(
                decision.getName(),
                version,
                table.getHitPolicy() == HitPolicy.FIRST,
                table.getInputs().stream().map(Input::getLabel).toList(),
                table.getOutputs().stream().map(Output::getName).toList(),
                table.getRules().stream().map(DmnTable::rule).toList());
    }

    private static PolicyTable.Rule rule(Rule rule) {
        return new PolicyTable.Rule(
                rule.getDescription() == null ? "" : rule.getDescription().getTextContent(),
                texts(rule.getInputEntries()),
                texts(rule.getOutputEntries()));
    }

    private static List<String> texts(Iterable<? extends DmnElement> entries) {
        List<String> texts = new ArrayList<>();
        for (DmnElement entry : entries)
            texts.add(Objects.requireNonNullElse(entry.getTextContent(), "").strip());
        return texts;
    }
}
