package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.dalel.kernel.Assurance;

/** Tells the domain how surely each caller is known: by his token, and by a second factor that he showed in this session. */
public class SureCall extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Assurance assurance;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Claims.of(request.getUserPrincipal()).ifPresent(claims -> {
            assurance.note(claims.level().orElse(null), claims.authenticated().orElse(null));
            ShownFactor.in(request, claims.subject())
                    .ifPresent(shown -> assurance.note(shown.level(), shown.authenticatedAt()));
        });
        chain.doFilter(request, response);
    }
}
