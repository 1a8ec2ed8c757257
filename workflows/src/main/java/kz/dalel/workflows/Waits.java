package kz.dalel.workflows;

import java.util.List;
import java.util.Optional;
import kz.dalel.request.State;

/** At which task the model waits while a request is in a state: at one, or at none. */
public final class Waits {
    private Waits() {}

    /**
     * Whether a request stands where the engine waits: with its one process at the one task of its state, or with none.
     *
     * @param sent whether it was ever submitted; before that no process knows it, whatever became of it
     * @param seats for each of its processes the tasks at which it waits, joined by {@code +}
     */
    public static boolean agree(State state, boolean sent, List<String> seats) {
        return seats.equals(
                (sent ? at(state) : Optional.<String>empty()).stream().toList());
    }

    static Optional<String> at(State state) {
        return Optional.ofNullable(
                switch (state) {
                    case DRAFT, DISPOSED -> null;
                    case SUBMITTED -> "receipt";
                    case RECEIVED -> "registration";
                    case DISCREPANCY -> "discrepancyAnswer";
                    case REGISTERED -> "triage";
                    case TRIAGED -> "assignment";
                    case ASSIGNED -> "acceptance";
                    case ACCEPTED -> "examination";
                    case IN_EXAMINATION -> "draftConclusion";
                    case SUSPENDED -> "resumption";
                    case ADVISING -> "advice";
                    case CHALLENGED -> "challengeDecision";
                    case DRAFTED -> "reviewRequest";
                    case TECHNICAL_REVIEW -> "technicalReview";
                    case FORM_CHECK -> "formCheck";
                    case READY_FOR_SIGNATURE -> "signature";
                    case SIGNED -> "delivery";
                    case DELIVERED, RETURNED, WITHDRAWN, IMPOSSIBLE, TERMINATED -> "objectsReturn";
                    case TESTIMONY -> "testimony";
                    case OBJECTS_RETURNED -> "archiving";
                    case ARCHIVED -> "disposal";
                });
    }
}
