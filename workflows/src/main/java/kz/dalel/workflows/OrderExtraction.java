package kz.dalel.workflows;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.extraction.ExtractionDesk;
import kz.dalel.request.RequestNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** At registration: metadata is extracted from now on, not before. */
@Named
@Dependent
class OrderExtraction implements JavaDelegate {
    @Inject
    ExtractionDesk desk;

    @Override
    public void execute(DelegateExecution execution) {
        desk.order(new RequestNumber(execution.getProcessBusinessKey()));
    }
}
