package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import kz.dalel.agency.People;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.web.refusal.RefusedCall;

/**
 * Introduces each person to the domain before his first act, and again when his name, body or roles change. Whom the domain does not
 * take in gets no further than to the words that say why, and out again.
 */
public class Presence extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient People people;

    @Inject
    transient Introduced introduced;

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (!request.isUserInRole(Roles.WORKER) && !Logout.ADDRESS.equals(request.getServletPath()))
                Claims.of(request.getUserPrincipal()).ifPresent(this::introduce);
        } catch (Refusal refusal) {
            RefusedCall.end(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private void introduce(Claims claims) {
        if (claims.body().isEmpty() || claims.name().isEmpty()) return;
        String body = claims.body().get();
        String name = claims.name().get();
        Set<String> roles = caller.actor().roles();
        if (introduced.knows(claims.subject(), body, name, roles)) return;
        people.introduce(body, name);
        introduced.remember(claims.subject(), body, name, roles);
    }
}
