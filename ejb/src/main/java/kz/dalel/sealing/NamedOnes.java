package kz.dalel.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepTaken;

/** The Center's people on a seal: they take part as if they were its registry, each for himself. */
@ApplicationScoped
class NamedOnes {
    private static final String GROUND = "sealing";

    @Inject
    Admission admission;

    @Inject
    Seals seals;

    void admit(RequestNumber number, List<String> officers) {
        for (String officer : officers) admission.admit(number, "user:" + officer, Capacity.REGISTRY, GROUND);
        seals.flush();
    }

    void write(Sealing sealing, RequestNumber number, List<String> officers) {
        for (String officer : officers)
            seals.put(new SealingName(sealing, number, officer, seals.actor().id(), seals.instant()));
    }

    /** A draft shows to its drafter alone; whom its seal names is admitted when it is submitted. */
    void submitted(@Observes StepTaken taken) {
        if (taken.step() != Step.SUBMISSION) return;
        seals.present(taken.request())
                .ifPresent(sealing -> admit(
                        taken.request(),
                        seals.names(sealing).stream().map(SealingName::officer).toList()));
    }

    void dismiss(RequestNumber number, String officer) {
        admission.dismissOne(number, "user:" + officer, Capacity.REGISTRY);
    }

    /** Ends all of them; who decides does so while he still sees the case. */
    void endAll(RequestNumber number, List<SealingName> names) {
        String self = seals.actor().id();
        names.forEach(name -> name.end(self, seals.instant()));
        seals.flush();
        names.stream()
                .map(SealingName::officer)
                .sorted((a, b) -> Boolean.compare(a.equals(self), b.equals(self)))
                .forEach(officer -> dismiss(number, officer));
    }
}
