package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * Where the identity provider sends a person back who was to show his second factor. Open to all, as the answer carries its own
 * proof: only who was sent from this session gets anything by it.
 */
@WebServlet(StepUpReturn.ADDRESS)
public class StepUpReturn extends HttpServlet {
    static final String ADDRESS = "/step-up";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(StepUpReturn.class.getName());

    @Inject
    transient IdentityProvider provider;

    @Inject
    transient CodeExchange exchange;

    private transient HttpsJwksVerificationKeyResolver keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        PendingFactor pending = PendingFactor.take(request.getSession(false));
        if (pending == null || !pending.state().equals(request.getParameter("state"))) {
            response.sendRedirect("/app/confirm.xhtml?note=lost");
            return;
        }
        String code = request.getParameter("code");
        String note = code == null ? "refused" : shown(request, pending, code);
        response.sendRedirect("/app/confirm.xhtml?note=" + note
                + (pending.form() == null ? "" : "&form=" + IdentityProvider.encoded(pending.form())));
    }

    /** The note for the page that follows; the session knows more when it is {@code shown}. */
    private String shown(HttpServletRequest request, PendingFactor pending, String code) {
        try {
            IdentityProvider.Addresses addresses = provider.addresses();
            String token = exchange.idToken(addresses.token(), code, here(), pending.verifier());
            FactorToken.verified(token, keys(addresses), addresses.issuer(), pending)
                    .keepIn(request.getSession());
            return "shown";
        } catch (FactorToken.InvalidFactorToken | UncheckedIOException e) {
            LOG.log(Level.WARNING, "a second factor was not taken", e);
            return "refused";
        }
    }

    private synchronized HttpsJwksVerificationKeyResolver keys(IdentityProvider.Addresses addresses) {
        if (keys == null) keys = new HttpsJwksVerificationKeyResolver(new HttpsJwks(addresses.keys()));
        return keys;
    }

    /** The address to which the provider answers. */
    static String here() {
        return IdentityProvider.home() + ADDRESS;
    }
}
