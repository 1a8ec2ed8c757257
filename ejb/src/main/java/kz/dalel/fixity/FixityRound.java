package kz.dalel.fixity;

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

/** Reads what is due, the longest unread object first, no faster than it may. A round that lasts lets the next ones pass. */
@Singleton
@Startup
@RunAs(Roles.FIXITY)
@RunAsPrincipal(Roles.FIXITY)
@RolesAllowed(Roles.FIXITY)
public class FixityRound {
    private static final int MOST = 20;

    @Inject
    FixityLedger ledger;

    @Inject
    Rereading rereading;

    @Inject
    FixitySettings settings;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void read() {
        for (Kept kept : ledger.due(MOST)) ledger.record(rereading.read(kept, settings.bytesPerSecond()));
    }
}
