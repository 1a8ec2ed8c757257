package kz.dalel.panel;

import java.time.Instant;
import kz.dalel.manuscript.DraftForm;

/** A member's newest word on a version: he agrees, or has an opinion of his own with the digest that binds it. */
record Position(
        String member,
        String name,
        boolean agrees,
        String opinion,
        String opinionSha256,
        DraftForm.ExpertForm expert,
        Instant saidAt) {}
