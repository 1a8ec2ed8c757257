package kz.dalel.proving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Proves entries to those to whom they show; for everybody else there are none. */
@Stateless
@RolesAllowed("**")
public class Prover {
    @Inject
    Proofs proofs;

    /** What was done to an exhibit, proved for the newest checkpoint with enough witnesses, or while there is none, for the newest. */
    public ProofSheet ofExhibit(String number) {
        return proofs.ofSubject("exhibit:" + number);
    }

    /** What was done in a case, to its objects and its conclusion. */
    public ProofSheet ofRequest(String number) {
        return proofs.ofRequest(number);
    }
}
