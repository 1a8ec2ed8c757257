package kz.dalel.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** An additional or repeat examination is asked for with the earlier conclusion and the reasons (CPC art. 287); no other with one. */
@ApplicationScoped
class PreviousNeeded implements StepGuard {
    private static final Set<RequestDraft.Type> FOLLOWING =
            EnumSet.of(RequestDraft.Type.ADDITIONAL, RequestDraft.Type.REPEAT);

    @Inject
    LinkBook book;

    @Inject
    Cases cases;

    @Override
    public Step step() {
        return Step.SUBMISSION;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return missing(cases.request(number).type(), book.previous(number));
    }

    static List<Refusal> missing(RequestDraft.Type type, Optional<LinkSheet.Previous> previous) {
        if (!FOLLOWING.contains(type))
            return previous.isPresent() ? List.of(Refusal.invalid("link.followsNone", type)) : List.of();
        List<Refusal> missing = new ArrayList<>();
        if (previous.isEmpty()) missing.add(Refusal.invalid("required.previous"));
        if (previous.map(LinkSheet.Previous::reasons).isEmpty())
            missing.add(Refusal.invalid("required.previous.reasons"));
        return missing;
    }
}
