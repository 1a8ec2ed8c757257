package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import kz.dalel.web.language.Language;

/** Ends the session here and the login at the identity provider. Takes orders from our own pages only. */
@WebServlet(Logout.ADDRESS)
public class Logout extends HttpServlet {
    static final String ADDRESS = "/app/logout";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(Logout.class.getName());

    @Inject
    transient IdentityProvider provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!ours(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<String> idToken = Claims.of(request.getUserPrincipal()).flatMap(Claims::idToken);
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next(idToken, Language.of(request)));
    }

    /** A page of another site can send a form here, but not without its own name in {@code Origin}. */
    private static boolean ours(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && origin.equals(Origin.of(IdentityProvider.home()));
    }

    private String next(Optional<String> idToken, Language language) {
        String here = IdentityProvider.home() + "/login.xhtml?note=out";
        if (idToken.isEmpty()) return here;
        try {
            return provider.endSession(idToken.get(), language.code());
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "logged out here only: the identity provider does not answer", e);
            return here;
        }
    }
}
