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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.dalel.kernel.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Tells the witnesses that have an address of each new checkpoint (C2SP {@code tlog-witness}). Each is an errand of its own and
 * nobody waits for an answer, so that one that hangs delays neither the others nor the sequencer.
 */
@Singleton
@Startup
@RunAs(Roles.HERALD)
@RunAsPrincipal(Roles.HERALD)
@RolesAllowed(Roles.HERALD)
public class Herald {
    private static final System.Logger LOG = System.getLogger(Herald.class.getName());
    private static final long PAUSE_MILLIS = 500;
    private static final long LONG_PAUSE_MILLIS = 5_000;

    @Resource
    TimerService timers;

    @Inject
    LogSettings settings;

    @Inject
    PushLedger ledger;

    @Inject
    Witnesses gate;

    @Inject
    Courier courier;

    private final Map<Witness, Errand> errands = new HashMap<>();

    @PostConstruct
    void begin() {
        again(PAUSE_MILLIS);
    }

    /** Nothing may escape: the container would repeat the call, and each would begin a series of its own. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tell() {
        long pause = PAUSE_MILLIS;
        try {
            List<Witness> told = settings.quorum().told();
            errands.keySet().retainAll(told);
            for (Witness witness : told) if (!told(witness)) pause = LONG_PAUSE_MILLIS;
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "No witness is told of the log", failed);
            pause = LONG_PAUSE_MILLIS;
        } finally {
            again(pause);
        }
    }

    private boolean told(Witness witness) {
        Errand errand = errands.computeIfAbsent(witness, fresh -> new Errand(fresh, ledger, gate));
        try {
            witness.address().ifPresent(address -> errand.step(address, courier));
            return true;
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "The witness " + witness.name() + " is not told", failed);
            return false;
        }
    }

    private void again(long pause) {
        timers.createSingleActionTimer(pause, new TimerConfig("tell", false));
    }
}
