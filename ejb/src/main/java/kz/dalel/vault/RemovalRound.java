package kz.dalel.vault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.dalel.kernel.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Has disposed bytes removed, soon after the act that said so was committed. */
@Singleton
@Startup
@RunAs(Roles.SWEEPER)
@RunAsPrincipal(Roles.SWEEPER)
@RolesAllowed(Roles.SWEEPER)
public class RemovalRound {
    @Inject
    Removal removal;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void remove() {
        boolean more = true;
        while (more) more = removal.remove();
    }
}
