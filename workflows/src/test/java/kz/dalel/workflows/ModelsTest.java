package kz.dalel.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.request.State;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models are what their formats allow, and the one of a request waits once for each state. */
class ModelsTest {
    private static final String REQUEST = "examination-request";

    @ParameterizedTest
    @ValueSource(strings = {REQUEST, "term-watch", "exhibit-extraction"})
    void a_process_is_valid(String name) {
        BpmnModelInstance model = process(name);
        Bpmn.validateModel(model);
        assertThat((Object) model.getModelElementById(name)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "checks", "escalation"})
    void a_table_is_valid(String name) {
        var model = Dmn.readModelFromStream(ModelsTest.class.getResourceAsStream("/process/" + name + ".dmn"));
        Dmn.validateModel(model);
        assertThat((Object) model.getModelElementById(name)).isNotNull();
    }

    @Test
    void each_state_has_its_wait_and_each_wait_its_state() {
        Set<String> tasks = process(REQUEST).getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .collect(Collectors.toSet());
        Set<String> waits = Stream.of(State.values())
                .flatMap(state -> Waits.at(state).stream())
                .collect(Collectors.toSet());
        assertThat(waits).isEqualTo(tasks);
    }

    @Test
    void the_model_asks_of_states_that_there_are() {
        Set<String> states = Stream.of(State.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(process(REQUEST).getModelElementsByType(ConditionExpression.class))
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(states)
                        .contains(asked.getTextContent().replaceAll("^\\$\\{state == '([A-Z_]+)'}$", "$1")));
    }

    private static BpmnModelInstance process(String name) {
        return Bpmn.readModelFromStream(ModelsTest.class.getResourceAsStream("/process/" + name + ".bpmn"));
    }
}
