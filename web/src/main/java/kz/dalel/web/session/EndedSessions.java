package kz.dalel.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/**
 * The logins that the identity provider has ended. Asked at each request, because a servlet session can only be found by
 * its own request. Each node knows what it was told; elsewhere a session ends with its access token, after five minutes.
 */
@ApplicationScoped
class EndedSessions {
    private static final int MOST = 50_000;

    private final Map<String, Instant> logins = new Introduced.Recent<>(MOST);
    private final Map<String, Instant> people = new Introduced.Recent<>(MOST);

    synchronized void end(LogoutToken told) {
        told.session().ifPresent(s -> logins.put(s, told.issued()));
        if (told.session().isEmpty()) told.subject().ifPresent(s -> people.put(s, told.issued()));
    }

    /** Whether this caller's login has ended; a login after that is another one. */
    synchronized boolean contains(Claims caller) {
        if (caller.session().map(logins::containsKey).orElse(false)) return true;
        Instant ended = people.get(caller.subject());
        return ended != null && !caller.issued().isAfter(ended);
    }
}
