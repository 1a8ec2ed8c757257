package kz.dalel.notice;

import java.util.EnumSet;
import java.util.Set;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.Step;

/** Who is told that a step was taken though it is not his turn: nobody of a step that does not show to him. */
final class Telling {
    /** What the Center did, for the appointing person. */
    private static final Set<Step> TO_THE_APPOINTING = EnumSet.of(
            Step.RECEIPT,
            Step.REGISTRATION,
            Step.RETURN,
            Step.EXPERT_NOTICE,
            Step.IMPOSSIBILITY,
            Step.SUSPENSION,
            Step.RESUMPTION,
            Step.SIGNATURE,
            Step.DELIVERY,
            Step.ADVICE,
            Step.OBJECTS_RETURN,
            Step.TESTIMONY,
            Step.CORRECTION_SIGNATURE,
            Step.DISPOSAL);

    /** What others did, for the expert and the heads. */
    private static final Set<Step> TO_THE_STUDY = EnumSet.of(
            Step.WITHDRAWAL,
            Step.CHALLENGE,
            Step.CHALLENGE_REJECTION,
            Step.CHALLENGE_GRANT,
            Step.TERMINATION,
            Step.SUSPENSION,
            Step.RESUMPTION,
            Step.EXTENSION_ANSWER,
            Step.CONSENT_ANSWER,
            Step.PERMISSION_ANSWER,
            Step.OUTCOME);

    /** What asks the appointing person to decide. */
    private static final Set<Step> MOTIONS =
            EnumSet.of(Step.EXTENSION_REQUEST, Step.CONSENT_REQUEST, Step.PERMISSION_REQUEST);

    static final Set<Capacity> STUDY = Set.of(Capacity.EXPERT, Capacity.REGISTRY);
    static final Set<String> STUDY_ROLES = Set.of(Roles.EXPERT, Roles.HEAD, Roles.UNIT_HEAD);

    private Telling() {}

    static boolean tellsTheAppointing(Step step) {
        return TO_THE_APPOINTING.contains(step);
    }

    static boolean tellsTheStudy(Step step) {
        return TO_THE_STUDY.contains(step);
    }

    static boolean isMotion(Step step) {
        return MOTIONS.contains(step);
    }
}
