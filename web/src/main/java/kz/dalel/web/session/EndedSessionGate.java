package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Lets nobody in whose login has ended at the identity provider: the session is closed and the person asked to log in. */
public class EndedSessionGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EndedSessions ended;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Claims.of(request.getUserPrincipal()).map(ended::contains).orElse(false)) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
        if (request.getRequestURI().startsWith("/app/")) response.sendRedirect("/login.xhtml?note=ended");
        else response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
