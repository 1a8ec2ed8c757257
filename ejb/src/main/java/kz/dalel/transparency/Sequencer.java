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
    private static final System.Logger LOG = System.getLogger(Sequencer.class.getName());
    private static final long PAUSE_MILLIS = 200;
    private static final long LONG_PAUSE_MILLIS = 5_000;

    @Resource
    TimerService timers;

    @Inject
    SequenceLedger ledger;

    @Inject
    Alarm alarm;

    @PostConstruct
    void begin() {
        again(PAUSE_MILLIS);
    }

    /** Nothing may escape: the container would repeat the call, and each would begin a series of its own. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sequence() {
        long pause = PAUSE_MILLIS;
        try {
            all();
        } catch (NotContinued stopped) {
            alarm.raise(stopped);
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "Entries wait for their places in the log", failed);
            pause = LONG_PAUSE_MILLIS;
        } finally {
            again(pause);
        }
    }

    private void all() {
        int placed;
        do {
            placed = ledger.sequence();
            if (placed > 0) goesOn();
        } while (placed == SequenceLedger.MOST);
    }

    private void again(long pause) {
        timers.createSingleActionTimer(pause, new TimerConfig("sequence", false));
    }

    private void goesOn() {
        ledger.settle();
        alarm.off();
    }
}
