package kz.dalel.supervision;

import java.time.Instant;
import java.util.List;
import kz.dalel.request.State;

/**
 * A case as its supervising prosecutor sees it in his list.
 *
 * @param due when the term of the examination ends, exclusive; when the request came, while none runs
 * @param resolution the name of the act that appoints the examination
 * @param concerns why it stands here; the gravest first, none where nothing is the matter
 */
public record SupervisedCase(
        String number,
        String caseNumber,
        State state,
        String appointingBody,
        String appointingPerson,
        Instant due,
        String resolution,
        List<Concern> concerns) {
    public SupervisedCase {
        concerns = List.copyOf(concerns);
    }

    /** What a prosecutor looks for, the gravest first. */
    public enum Kind {
        /** A term of the law has passed. */
        OVERDUE,
        /** Somebody is in custody while the examination goes on. */
        IN_CUSTODY,
        SUSPENDED,
        /** The term of the examination stands still though it is neither suspended nor over. */
        INTERRUPTED,
        RETURNED
    }

    /**
     * One of them.
     *
     * @param at when it began, or the day on which it ends, as an instant
     * @param ground the code of the legal ground or of the clock, or the words that were said; null where there are none
     * @param words the reasons in words; null where there are none
     * @param record the path below {@code /api/v1/} of the document that tells of it
     */
    public record Concern(Kind kind, Instant at, String ground, String words, String record) {}
}
