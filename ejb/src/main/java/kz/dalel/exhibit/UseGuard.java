package kz.dalel.exhibit;

import java.util.Optional;
import kz.dalel.kernel.Refusal;

/** How another feature says no to the use of an exhibit's bytes, in words; found by the container. */
public interface UseGuard {
    /** What stands against it now. */
    Optional<Refusal> refuses(ExhibitNumber exhibit);
}
