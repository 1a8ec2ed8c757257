package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.dalel.agency.People;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.web.refusal.RefusedCall;

/**
 * Introduces each person to the domain before his first act, and again when his name or body changes. Whom the domain does not
 * take in gets no further than to the words that say why, and out again.
 */
public class Presence extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient People people;

    @Inject
    transient Introduced introduced;

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

    private void introduce(Claims caller) {
        if (caller.body().isEmpty() || caller.name().isEmpty()) return;
        String body = caller.body().get();
        String name = caller.name().get();
        if (introduced.knows(caller.subject(), body, name)) return;
        people.introduce(body, name);
        introduced.remember(caller.subject(), body, name);
    }
}
