package kz.dalel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How the mail fares on this node since it started, for its health: off, or on, with what was last in the way. */
@ApplicationScoped
public class MailState {
    @Inject
    MailSettings settings;

    private volatile String trouble;

    /** Whether the operator has named a mail server. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** What was in the way of the last letter; nothing when it was carried. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    void worked() {
        trouble = null;
    }

    void failed(String why) {
        trouble = why;
    }
}
