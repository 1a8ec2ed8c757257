package kz.dalel.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;

/**
 * What a draft says; anything may still be absent until it is submitted.
 *
 * @param appointing for a request that came on paper, or from the system of an agency: whose it is; absent when the caller
 *     himself appoints
 * @param language in which the conclusion is wanted: {@code kk}, {@code ru} or {@code en}
 * @param articles codes of the articles; none outside criminal proceedings
 * @param partiesInformed protocol and date, or the reason why the parties were not shown the resolution
 * @param previous what an additional or repeat examination follows; absent for any other
 * @param detentionEnds the day on which detention or the term of the investigation ends
 */
public record RequestDraft(
        Kind kind,
        Type type,
        Proceeding proceeding,
        String language,
        Appointing appointing,
        Act resolution,
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
        Boolean urgent,
        String urgencyReason,
        Previous previous) {
    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    public RequestDraft {
        articles = articles == null ? List.of() : List.copyOf(articles);
        threatCategories = threatCategories == null ? List.of() : List.copyOf(threatCategories);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** The same, once its texts are such as are kept and its language is one of ours; refused otherwise. */
    RequestDraft readable() {
        String wanted = language == null ? "ru" : language;
        if (!LANGUAGES.contains(wanted)) throw Refusal.invalid("conclusion.language", wanted);
        if (resolution != null) Plain.orNone(resolution.place());
        Stream.of(articles, threatCategories, questions).flatMap(List::stream).forEach(Plain::text);
        if (previous != null) previous.readable();
        Stream.of(caseNumber, aiForm, sector, grounds, namedExpert, partiesInformed, urgencyReason)
                .forEach(Plain::orNone);
        return this;
    }

    /** The kind of work asked for. */
    public enum Kind {
        EXAMINATION,
        SPECIALIST_STUDY,
        METHODICAL_HELP
    }

    /** The type of examination. */
    public enum Type {
        PRIMARY,
        ADDITIONAL,
        REPEAT,
        COMMISSION,
        COMPLEX
    }

    /** In which proceeding it is asked for. */
    public enum Proceeding {
        CRIMINAL,
        CIVIL,
        ADMINISTRATIVE,
        LAWYER
    }

    /**
     * Whose resolution it is, where the caller is not he.
     *
     * @param body on paper: the code of his body
     * @param person on paper: his name and post
     * @param account from the system of an agency: his account; the rest is known by it
     */
    public record Appointing(String body, String person, String account) {
        /** On paper. */
        public Appointing(String body, String person) {
            this(body, person, null);
        }
    }

    /**
     * The earlier examination: the request here whose conclusion is attached, or the upload with one from elsewhere.
     *
     * @param request number of a request in which the drafter takes part
     * @param elsewhere who gave that conclusion, its number and date; only with a document
     * @param document the upload; absent to keep the one attached before
     * @param reasons why the earlier conclusion is not enough (CPC art. 287)
     */
    public record Previous(String request, String elsewhere, String document, String reasons) {
        private void readable() {
            if (elsewhere != null) Plain.line(elsewhere);
            Plain.orNone(reasons);
        }
    }

    /** The resolution or ruling itself: day, place, and the upload that holds the scan or signed file. */
    public record Act(LocalDate date, String place, String document) {}
}
