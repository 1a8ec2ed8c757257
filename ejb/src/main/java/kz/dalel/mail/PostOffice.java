package kz.dalel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import kz.dalel.kernel.Time;

/** What becomes of one letter: carried, tried again later and later, or given up. */
@ApplicationScoped
class PostOffice {
    static final int MOST_TRIES = 10;
    private static final int LONGEST_PAUSE_MINUTES = 60;

    private final MailSettings settings;
    private final MailLedger ledger;
    private final Carrier carrier;
    private final Time time;

    /** For the container's proxy alone. */
    protected PostOffice() {
        this(null, null, null, null);
    }

    @Inject
    PostOffice(MailSettings settings, MailLedger ledger, Carrier carrier, Time time) {
        this.settings = settings;
        this.ledger = ledger;
        this.carrier = carrier;
        this.time = time;
    }

    /** Sees to the letter; what is in the way, in words, when it could not be carried. */
    Optional<String> see(DueMail mail) {
        if (mail.unread() == 0) {
            ledger.sent(mail.id());
            return Optional.empty();
        }
        if (mail.address().isEmpty()) {
            ledger.giveUp(mail.id(), "no address any more");
            return Optional.empty();
        }
        try {
            Letter letter = Letter.of(mail.language(), mail.unread(), settings.publicUrl());
            carrier.carry(settings.server(), mail.address().get(), letter, time.instant());
            ledger.sent(mail.id());
            return Optional.empty();
        } catch (MessagingException | IllegalStateException failed) {
            return Optional.of(failed(mail, failed));
        }
    }

    private String failed(DueMail mail, Exception failed) {
        String trouble = failed.getClass().getSimpleName() + ": " + failed.getMessage();
        if (mail.tries() >= MOST_TRIES) ledger.giveUp(mail.id(), trouble);
        else ledger.later(mail.id(), pause(mail.tries()), trouble);
        return trouble;
    }

    /** One minute after the first try, then twice as long each time, an hour at most. */
    static Duration pause(int tries) {
        return Duration.ofMinutes(Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(tries - 1, 6)));
    }
}
