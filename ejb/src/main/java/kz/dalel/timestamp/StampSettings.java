package kz.dalel.timestamp;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kz.dalel.proof.stamp.Authorities;
import kz.dalel.transparency.Courier;

/** What the operator decides: which authority is asked, how often, and whom to trust as one. */
@ApplicationScoped
class StampSettings {
    private static final String URL = "dalel.tsa.url";
    private static final String HOURLY = "60";

    /** Whether an authority is asked at all. */
    boolean isAsked() {
        return said(URL).isPresent();
    }

    /** Where the authority answers. */
    URI url() {
        try {
            URI url = URI.create(said(URL).orElse(""));
            Courier.demandPlain(url);
            return url;
        } catch (IllegalArgumentException malformed) {
            throw new NotStamped(StampOutcome.UNSET, URL + " is no address", malformed);
        }
    }

    /** The policy under which stamps are asked for, dotted; the authority's own when empty. */
    Optional<String> policy() {
        Optional<String> policy = said("dalel.tsa.policy");
        if (policy.filter(oid -> !oid.matches("[0-2](\\.(0|[1-9][0-9]{0,17})){1,20}"))
                .isPresent()) throw new NotStamped(StampOutcome.UNSET, "dalel.tsa.policy is no object identifier");
        return policy;
    }

    /** Whose stamps are trusted; without them none is kept. */
    Authorities trusted() {
        String file = said("dalel.tsa.certificates")
                .orElseThrow(() -> new NotStamped(StampOutcome.UNSET, "dalel.tsa.certificates names no file"));
        try {
            return Authorities.read(Path.of(file));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new NotStamped(StampOutcome.UNSET, "dalel.tsa.certificates cannot be read", unreadable);
        }
    }

    /** How long after a stamp there is no other. */
    Duration interval() {
        String minutes = said("dalel.tsa.minutes").orElse(HOURLY);
        if (!minutes.matches("[1-9][0-9]{0,5}"))
            throw new IllegalStateException("dalel.tsa.minutes is no positive number: " + minutes);
        return Duration.ofMinutes(Long.parseLong(minutes));
    }

    private static Optional<String> said(String property) {
        return Optional.of(System.getProperty(property, "").strip()).filter(text -> !text.isEmpty());
    }
}
