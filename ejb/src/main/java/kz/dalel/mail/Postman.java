package kz.dalel.mail;

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
import java.util.List;
import kz.dalel.kernel.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Carries what is due, one letter after the other, outside of transactions; does nothing while no mail server is named. */
@Singleton
@Startup
@RunAs(Roles.POSTMAN)
@RunAsPrincipal(Roles.POSTMAN)
@RolesAllowed(Roles.POSTMAN)
public class Postman {
    private static final System.Logger LOG = System.getLogger(Postman.class.getName());
    private static final long PAUSE_MILLIS = 5_000;
    private static final long LONG_PAUSE_MILLIS = 60_000;
    private static final int MOST = 20;

    @Resource
    TimerService timers;

    @Inject
    MailSettings settings;

    @Inject
    MailLedger ledger;

    @Inject
    PostOffice office;

    @PostConstruct
    void begin() {
        again(PAUSE_MILLIS);
    }

    /** Nothing may escape: the container would repeat the call, and each would begin a series of its own. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void round() {
        long pause = PAUSE_MILLIS;
        try {
            if (settings.isOn()) carry();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "No mail is carried", failed);
            pause = LONG_PAUSE_MILLIS;
        } finally {
            again(pause);
        }
    }

    private void carry() {
        settings.server(); // a server that cannot be used stops the round before anything is held
        List<DueMail> held = ledger.hold(MOST);
        for (DueMail mail : held) {
            office.see(mail)
                    .ifPresent(why -> LOG.log(System.Logger.Level.WARNING, "A letter could not be carried: {0}", why));
        }
    }

    private void again(long pause) {
        timers.createSingleActionTimer(pause, new TimerConfig("carry", false));
    }
}
