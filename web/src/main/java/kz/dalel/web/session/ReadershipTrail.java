package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.dalel.kernel.Refusal;
import kz.dalel.rectification.Readership;
import kz.dalel.web.refusal.RefusedCall;

/** Has everybody written down who opens a case, before it is shown: a mistake found in it later was seen by them. */
public class ReadershipTrail extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Readership readership;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (request.getUserPrincipal() != null && request.getMethod().equals("GET"))
                AddressedCase.of(request).ifPresent(this::note);
        } catch (Refusal refusal) {
            RefusedCall.end(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private void note(AddressedCase opened) {
        if (opened.request() != null) readership.opensRequest(opened.request());
        else readership.opensExhibit(opened.exhibit());
    }
}
