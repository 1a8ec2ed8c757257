package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.dalel.emergency.EmergencyDesk;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.refusal.RefusedCall;

/**
 * Has every call about a case written down, before it is answered, that somebody makes who reads it for an emergency: such a
 * reader comes by the number of the case or of its exhibit and by no list.
 */
public class EmergencyTrail extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EmergencyDesk desk;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (request.getUserPrincipal() != null)
                AddressedCase.of(request)
                        .filter(read -> desk.isReading())
                        .ifPresent(read -> desk.reads(read.request(), read.exhibit(), read.call()));
        } catch (Refusal refusal) {
            RefusedCall.end(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }
}
