package kz.dalel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.kernel.Refusal;

/** What a request must carry before it is submitted (CPC art. 272): the act itself, and a transcript without gaps. */
@ApplicationScoped
class Completeness implements StepGuard {
    @Inject
    CaseFiles files;

    @Override
    public Step step() {
        return Step.SUBMISSION;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        ExaminationRequest request = files.open(number);
        return missing(request.facts(), request.resolution());
    }

    static List<Refusal> missing(Facts facts, Resolution resolution) {
        List<Refusal> missing = new ArrayList<>();
        demand(missing, resolution.sha256() != null, "resolution.document");
        demand(missing, resolution.date() != null, "resolution.date");
        demand(missing, said(resolution.place()), "resolution.place");
        demand(missing, said(facts.caseNumber()), "caseNumber");
        boolean criminal = facts.proceeding() == RequestDraft.Proceeding.CRIMINAL;
        demand(missing, !criminal || !facts.articles().isEmpty(), "articles");
        if (!criminal && !facts.articles().isEmpty()) missing.add(Refusal.invalid("request.articlesOnlyInCriminal"));
        demand(missing, said(facts.grounds()), "grounds");
        demand(missing, !facts.questions().isEmpty(), "questions");
        for (int i = 0; i < facts.questions().size(); i++)
            if (!said(facts.questions().get(i))) missing.add(Refusal.invalid("request.questionEmpty", i + 1));
        demand(missing, !facts.urgent() || said(facts.urgencyReason()), "urgencyReason");
        return missing;
    }

    private static void demand(List<Refusal> missing, boolean there, String field) {
        if (!there) missing.add(Refusal.invalid("required." + field));
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
