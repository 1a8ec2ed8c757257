package kz.dalel.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.dalel.assignment.PanelSheet;
import kz.dalel.assignment.Panels;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** Several experts conclude together when each of them has studied: a note of his own tells what he saw or found (CPC art. 281, 282). */
@ApplicationScoped
class EachStudied implements StepGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Panels panels;

    @Override
    public Step step() {
        return Step.DRAFT_CONCLUSION;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        PanelSheet panel = panels.of(number);
        if (!panel.several()) return List.of();
        List<?> studied = em.createNativeQuery(
                        "select distinct author from note where request = ?1 and kind in ('OBSERVATION', 'RESULT')")
                .setParameter(1, number.text())
                .getResultList();
        return panel.seats().stream()
                .filter(seat -> !studied.contains(seat.officer()))
                .map(seat -> Refusal.conflict("panel.studiedNothing", seat.name()))
                .toList();
    }
}
