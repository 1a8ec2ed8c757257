package kz.dalel.upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.vault.Orphans;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Clears away what no case will ever want: uploads that expired unclaimed, staged files of claimed ones, objects whose
 * record was rolled back. Touches nothing else.
 */
@Singleton
@Startup
@RunAs(Roles.SWEEPER)
@RunAsPrincipal(Roles.SWEEPER)
@RolesAllowed(Roles.SWEEPER)
public class Sweeper {
    @Inject
    SweepLedger ledger;

    @Inject
    Staging staging;

    @Inject
    Orphans orphans;

    @Inject
    Time time;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() throws IOException {
        ledger.removeExpired();
        Instant longAgo = time.instant().minus(Upload.PATIENCE);
        for (String id : staging.ids()) if (isDone(id, longAgo)) staging.remove(id);
        orphans.discard();
    }

    private boolean isDone(String id, Instant longAgo) throws IOException {
        return ledger.isClaimed(id) || (staging.untouchedSince(id, longAgo) && ledger.isGone(id));
    }
}
