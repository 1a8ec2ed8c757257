package kz.dalel.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/**
 * An object of unknown origin or outside the inventory of the case cannot become evidence (CPC art. 112): it is said before
 * submission. Methodical help is no evidence and may come without objects.
 */
@ApplicationScoped
class Provenance implements StepGuard {
    @Inject
    Shelf shelf;

    @Override
    public Step step() {
        return Step.SUBMISSION;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return refuses(shelf.kind(number), shelf.of(number));
    }

    static List<Refusal> refuses(RequestDraft.Kind kind, List<Exhibit> exhibits) {
        if (kind == RequestDraft.Kind.METHODICAL_HELP) return List.of();
        if (exhibits.isEmpty()) return List.of(Refusal.invalid("exhibit.none"));
        return exhibits.stream().flatMap(exhibit -> gaps(exhibit).stream()).toList();
    }

    /** What is unknown of where the object comes from. */
    static List<Refusal> gaps(Exhibit exhibit) {
        List<Refusal> gaps = new ArrayList<>();
        if (!exhibit.origin().traceable())
            gaps.add(Refusal.invalid("exhibit.originUnknown", exhibit.number(), exhibit.name()));
        if (!exhibit.origin().inInventory())
            gaps.add(Refusal.invalid("exhibit.notInInventory", exhibit.number(), exhibit.name()));
        return gaps;
    }
}
