package kz.dalel.transparency;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.dalel.kernel.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Brings entries into the tree, a few times a second: what is committed and pending gets its place, and a checkpoint over all of
 * it is signed. Without a new entry there is no new checkpoint.
 */
@Singleton
@Startup
@RunAs(Roles.SEQUENCER)
@RunAsPrincipal(Roles.SEQUENCER)
@RolesAllowed(Roles.SEQUENCER)
public class Sequencer {
    private static final long EVERY_MILLIS = 200;

    @Resource
    TimerService timers;

    @Inject
    SequenceLedger ledger;

    @Inject
    SignedState signed;

    @Inject
    Alarm alarm;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig("sequence", false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sequence() {
        try {
            int placed;
            do {
                placed = ledger.sequence();
                if (placed > 0) goesOn();
            } while (placed == SequenceLedger.MOST);
        } catch (NotContinued stopped) {
            alarm.raise(stopped);
        }
    }

    private void goesOn() {
        signed.committed();
        alarm.off();
    }
}
