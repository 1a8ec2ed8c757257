package kz.dalel.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Asked before an exhibit's bytes are used. Called by services only. */
@ApplicationScoped
public class Uses {
    @Inject
    Instance<UseGuard> guards;

    /** Refused when anything stands against it. */
    public void allow(ExhibitNumber exhibit) {
        for (UseGuard guard : guards)
            guard.refuses(exhibit).ifPresent(refusal -> {
                throw refusal;
            });
    }
}
