package kz.dalel.workflows;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.TermDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Timer: a clock ends soon. */
@Named
@Dependent
class WarnOfTerm implements JavaDelegate {
    @Inject
    TermDesk desk;

    @Override
    public void execute(DelegateExecution execution) {
        desk.warn(new RequestNumber(execution.getProcessBusinessKey()), (String) execution.getVariable("clock"));
    }
}
