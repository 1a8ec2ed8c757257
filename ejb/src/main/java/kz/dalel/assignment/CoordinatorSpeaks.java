package kz.dalel.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** What several experts do once for all of them, their coordinator does. */
abstract class CoordinatorSpeaks implements StepGuard {
    @Inject
    Panels panels;

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return panels.notLeading(number);
    }

    /** He gives notice for all. */
    @ApplicationScoped
    static class OfImpossibility extends CoordinatorSpeaks {
        @Override
        public Step step() {
            return Step.IMPOSSIBILITY;
        }
    }

    /** He lays down plan, propositions and tools. */
    @ApplicationScoped
    static class OfBeginning extends CoordinatorSpeaks {
        @Override
        public Step step() {
            return Step.EXAMINATION;
        }
    }

    /** He drafts. */
    @ApplicationScoped
    static class OfDraft extends CoordinatorSpeaks {
        @Override
        public Step step() {
            return Step.DRAFT_CONCLUSION;
        }
    }

    /** He sends the draft to the reviewer. */
    @ApplicationScoped
    static class OfReview extends CoordinatorSpeaks {
        @Override
        public Step step() {
            return Step.REVIEW_REQUEST;
        }
    }

    /** He opens again what was frozen. */
    @ApplicationScoped
    static class OfReopening extends CoordinatorSpeaks {
        @Override
        public Step step() {
            return Step.REOPENING;
        }
    }
}
