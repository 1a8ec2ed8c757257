package kz.dalel.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request as its participants read it.
 *
 * @param version what a change must name to be sure that nothing changed since
 * @param due end of the running term, exclusive; before registration, since when it waits
 * @param triage what was decided about the work; null for those outside the Center
 */
public record RequestSheet(
        String number,
        State state,
        long version,
        boolean demo,
        String language,
        String appointingBody,
        String appointingPerson,
        boolean fromPaper,
        RequestDraft.Kind kind,
        RequestDraft.Type type,
        RequestDraft.Proceeding proceeding,
        ResolutionSheet resolution,
        String caseNumber,
        List<String> articles,
        List<String> threatCategories,
        String aiForm,
        String sector,
        String grounds,
        List<String> questions,
        String namedExpert,
        String partiesInformed,
        LocalDate detentionEnds,
        boolean urgent,
        String urgencyReason,
        String site,
        String draftedBy,
        Instant draftedAt,
        Instant changedAt,
        Instant submittedAt,
        Instant registeredAt,
        Instant due,
        TriageDecision triage) {

    public RequestSheet {
        articles = List.copyOf(articles);
        threatCategories = List.copyOf(threatCategories);
        questions = List.copyOf(questions);
    }

    /** The act that appoints the examination: its data and the digest of the document itself. */
    public record ResolutionSheet(LocalDate date, String place, String sha256, String name, Long size) {}
}
