package kz.dalel.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.UseGuard;
import kz.dalel.kernel.Refusal;

/** Nobody reads an exhibit whose bytes are not what was recorded: what he found in them would be no evidence. */
@ApplicationScoped
class UnderAlarm implements UseGuard {
    @Inject
    Alarms alarms;

    @Override
    public Optional<Refusal> refuses(ExhibitNumber exhibit) {
        return alarms.isOpen(exhibit) ? Optional.of(Refusal.conflict("fixity.alarm", exhibit)) : Optional.empty();
    }
}
