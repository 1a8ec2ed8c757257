package kz.dalel.timestamp;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletionException;
import kz.dalel.kernel.Roles;
import kz.dalel.transparency.Courier;
import kz.dalel.transparency.Pause;
import kz.dalel.transparency.SignedTree;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Has a checkpoint stamped from time to time, where an authority is set; whatever comes of it, the log goes on. */
@Singleton
@Startup
@RunAs(Roles.HERALD)
@RunAsPrincipal(Roles.HERALD)
@RolesAllowed(Roles.HERALD)
public class Stamper {
    private static final System.Logger LOG = System.getLogger(Stamper.class.getName());
    private static final long PAUSE_MILLIS = 5_000;
    private static final long LONGEST_PAUSE_SECONDS = 600;
    private static final int OK = 200;

    @Resource
    TimerService timers;

    @Inject
    StampSettings settings;

    @Inject
    StampLedger ledger;

    @Inject
    TimestampAuthority authority;

    @Inject
    Courier courier;

    private final Pause pause = new Pause(LONGEST_PAUSE_SECONDS);

    @PostConstruct
    void begin() {
        again();
    }

    /** Nothing may escape: the container would repeat the call, and each would begin a series of its own. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void stamp() {
        try {
            if (settings.isAsked() && pause.isOver())
                ledger.due(settings.interval()).ifPresent(this::stamp);
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "No checkpoint is stamped", failed);
            pause.longer();
        } finally {
            again();
        }
    }

    private void stamp(SignedTree tree) {
        try {
            byte[] stamped = tree.note().getBytes(UTF_8);
            byte[] question = authority.question(stamped);
            byte[] answer = answer(question);
            Stamp stamp = authority.stamp(stamped, question, answer);
            ledger.keep(tree.size(), stamp.authority(), stamp.policy(), stamp.serial(), stamp.at(), answer);
            LOG.log(System.Logger.Level.INFO, "The checkpoint of " + tree.size() + " entries is stamped: " + stamp);
            pause.end();
        } catch (NotStamped none) {
            String why = none.outcome() + ", " + none.getMessage();
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The checkpoint of " + tree.size() + " entries is not stamped: " + why,
                    none);
            ledger.came(tree.size(), none.outcome(), none.getMessage());
            pause.longer();
        }
    }

    private byte[] answer(byte[] question) {
        URI url = settings.url();
        try {
            HttpResponse<byte[]> reply =
                    courier.post(url, "application/timestamp-query", question).join();
            if (reply.statusCode() != OK) throw new NotStamped(StampOutcome.REFUSED, "HTTP " + reply.statusCode());
            return reply.body();
        } catch (CompletionException unreached) {
            String what = unreached.getCause().getClass().getSimpleName();
            throw new NotStamped(StampOutcome.UNREACHABLE, what, unreached);
        }
    }

    private void again() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig("stamp", false));
    }
}
