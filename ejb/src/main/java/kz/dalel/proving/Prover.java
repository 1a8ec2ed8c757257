package kz.dalel.proving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.dalel.kernel.Time;

/** Proves entries to those to whom they show; for everybody else there are none. */
@Stateless
@RolesAllowed("**")
public class Prover {
    @Inject
    Proofs proofs;

    @Inject
    Time time;

    /** What was done to an exhibit, proved for the newest checkpoint with enough witnesses, or while there is none, for the newest. */
    public ProofSheet ofExhibit(String number) {
        return ofExhibit(number, time.instant());
    }

    /** The same for the checkpoint that was the newest such at a moment; invalid for one to come. */
    public ProofSheet ofExhibit(String number, Instant by) {
        return proofs.ofSubject("exhibit:" + number, by);
    }

    /** What was done in a case, to its objects and its conclusion. */
    public ProofSheet ofRequest(String number) {
        return ofRequest(number, time.instant());
    }

    /** The same for the checkpoint of a moment; invalid for one to come. */
    public ProofSheet ofRequest(String number, Instant by) {
        return proofs.ofRequest(number, by);
    }
}
