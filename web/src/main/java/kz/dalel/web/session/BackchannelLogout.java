package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import kz.dalel.web.session.IdentityProvider.Addresses;
import kz.dalel.web.session.LogoutToken.InvalidLogoutToken;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** Hears from the identity provider that a login has ended there. Open to all: the order carries its own proof. */
@WebServlet("/backchannel-logout")
public class BackchannelLogout extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(BackchannelLogout.class.getName());

    @Inject
    transient IdentityProvider provider;

    @Inject
    transient EndedSessions ended;

    private transient HttpsJwksVerificationKeyResolver keys;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String token = request.getParameter("logout_token");
        if (token == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            Addresses addresses = provider.addresses();
            ended.end(LogoutToken.verified(token, keys(addresses), addresses.issuer(), IdentityProvider.CLIENT));
        } catch (InvalidLogoutToken e) {
            LOG.log(Level.WARNING, "a logout order was refused", e);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private synchronized HttpsJwksVerificationKeyResolver keys(Addresses addresses) {
        if (keys == null) keys = new HttpsJwksVerificationKeyResolver(new HttpsJwks(addresses.keys()));
        return keys;
    }
}
