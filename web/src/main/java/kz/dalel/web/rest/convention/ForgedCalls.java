package kz.dalel.web.rest.convention;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import kz.dalel.web.rest.problem.Misuse;

/**
 * Stops calls that another site makes in a logged-in person's browser. It can send his cookie, but neither a bearer token nor the
 * header {@code X-Dalel: 1}.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ForgedCalls implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext call) {
        boolean anonymous = call.getSecurityContext().getUserPrincipal() == null;
        if (anonymous || SAFE.contains(call.getMethod())) return;
        if (!proved(call.getHeaderString(HttpHeaders.AUTHORIZATION), call.getHeaderString("X-Dalel")))
            throw new Misuse(403, "csrf");
    }

    /** Whether these headers can only come from our own pages or from a program. */
    static boolean proved(String authorization, String dalel) {
        return "1".equals(dalel) || (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7));
    }
}
