package kz.dalel.request;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who is told of a step, and who of what was said in it; the database holds the same rules as {@code step_audience} and has
 * the last word.
 */
public enum Audience {
    /** Whoever takes part in the case. */
    PARTICIPANTS,
    /** The Center's site, expert, reviewer and adviser of the case. */
    CENTER,
    /** Those who study, review, or check the form. */
    STUDY;

    private static final Set<Capacity> OF_THE_CENTER =
            EnumSet.of(Capacity.REGISTRY, Capacity.EXPERT, Capacity.REVIEWER, Capacity.ADVISER);
    private static final Set<Capacity> EXAMINERS = EnumSet.of(Capacity.EXPERT, Capacity.REVIEWER);

    /** Who is told that the step was taken. */
    public static Audience ofTaken(Step step) {
        return switch (step) {
            case SUBMISSION,
                    RECEIPT,
                    DISCREPANCY,
                    DISCREPANCY_ANSWER,
                    REGISTRATION,
                    RETURN,
                    SIGNATURE,
                    DELIVERY,
                    OBJECTS_RETURN,
                    WITHDRAWAL,
                    RECALL,
                    EXPERT_NOTICE,
                    IMPOSSIBILITY,
                    CHALLENGE,
                    CHALLENGE_REJECTION,
                    CHALLENGE_GRANT,
                    TERMINATION,
                    SUSPENSION,
                    RESUMPTION,
                    EXTENSION_REQUEST,
                    EXTENSION_ANSWER,
                    CONSENT_REQUEST,
                    CONSENT_ANSWER,
                    PERMISSION_REQUEST,
                    PERMISSION_ANSWER,
                    SUMMONS,
                    TESTIMONY,
                    CORRECTION_SIGNATURE,
                    OUTCOME,
                    ADVICE,
                    DISPOSAL -> PARTICIPANTS;
            default -> CENTER;
        };
    }

    /** Who is told what was said when it was taken. */
    public static Audience ofSaid(Step step) {
        return switch (step) {
            case EXAMINATION,
                    DRAFT_CONCLUSION,
                    CONCURRENCE,
                    INSISTENCE,
                    REVIEW_REQUEST,
                    REVIEW_RETURN,
                    REVIEW_END,
                    FORM_REFUSAL,
                    REOPENING,
                    CORRECTION,
                    CORRECTION_REVIEW -> STUDY;
            default -> ofTaken(step);
        };
    }

    /** Whether somebody is meant who takes part in these capacities; {@code heads} the Center or a unit, in a case of his. */
    boolean includes(Set<Capacity> standing, boolean heads) {
        return switch (this) {
            case PARTICIPANTS -> true;
            case CENTER -> !Collections.disjoint(standing, OF_THE_CENTER);
            case STUDY -> heads || !Collections.disjoint(standing, EXAMINERS);
        };
    }
}
