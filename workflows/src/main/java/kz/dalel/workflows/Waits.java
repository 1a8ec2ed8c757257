package kz.dalel.workflows;

import java.util.Set;
import kz.dalel.request.Step;

/** At which task of the model the process waits for a step. */
final class Waits {
    private Waits() {}

    static Set<String> of(Step step) {
        return switch (step) {
            case RECEIPT -> Set.of("receipt");
            case DISCREPANCY, REGISTRATION -> Set.of("registration");
            case DISCREPANCY_ANSWER -> Set.of("discrepancyAnswer");
            case TRIAGE -> Set.of("triage");
            case ASSIGNMENT -> Set.of("assignment");
            case ACCEPTANCE, CONFLICT -> Set.of("acceptance");
            case EXAMINATION -> Set.of("examination");
            case DRAFT_CONCLUSION -> Set.of("draftConclusion");
            case REVIEW_REQUEST -> Set.of("reviewRequest");
            case REVIEW_RETURN, REVIEW_END -> Set.of("technicalReview");
            case FORM_APPROVAL, FORM_REFUSAL -> Set.of("formCheck");
            case SIGNATURE, REOPENING -> Set.of("signature");
            case DELIVERY -> Set.of("delivery");
            case OBJECTS_RETURN -> Set.of("objectsReturn", "objectsReturnAfterReturn", "objectsReturnAfterWithdrawal");
            case SUBMISSION, RETURN, WITHDRAWAL -> Set.of();
        };
    }
}
