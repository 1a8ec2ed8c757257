package kz.dalel.request;

import java.util.List;

/** What a request says of the case, for rules that read it. */
public record Facts(
        RequestDraft.Kind kind,
        RequestDraft.Type type,
        RequestDraft.Proceeding proceeding,
        String caseNumber,
        List<String> articles,
        List<String> threatCategories,
        String aiForm,
        String sector,
        String grounds,
        List<String> questions,
        boolean urgent,
        String urgencyReason,
        String partiesInformed) {
    public Facts {
        articles = List.copyOf(articles);
        threatCategories = List.copyOf(threatCategories);
        questions = List.copyOf(questions);
    }
}
