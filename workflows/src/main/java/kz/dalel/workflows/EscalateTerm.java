package kz.dalel.workflows;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.TermDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Timer: a clock has ended. */
@Named
@Dependent
class EscalateTerm implements JavaDelegate {
    @Inject
    TermDesk desk;

    @Override
    public void execute(DelegateExecution execution) {
        desk.escalate(new RequestNumber(execution.getProcessBusinessKey()), (String) execution.getVariable("clock"));
    }
}
