package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.dalel.kernel.Assurance;
import kz.dalel.web.language.Language;

/** Sends the person to the identity provider to show his second factor; {@link StepUpReturn} takes the answer. */
@WebServlet("/app/step-up")
public class StepUpStart extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient IdentityProvider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String subject =
                Claims.of(request.getUserPrincipal()).map(Claims::subject).orElseThrow();
        PendingFactor pending = PendingFactor.of(subject, request.getParameter("form"));
        pending.keepIn(request.getSession());
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(address(pending, Language.of(request)));
    }

    private String address(PendingFactor pending, Language language) {
        return provider.addresses().login()
                + "?response_type=code&scope=openid&code_challenge_method=S256"
                + "&client_id=" + IdentityProvider.CLIENT
                + "&redirect_uri=" + IdentityProvider.encoded(StepUpReturn.here())
                + "&acr_values=" + Assurance.SECOND_FACTOR
                + "&state=" + pending.state()
                + "&nonce=" + pending.nonce()
                + "&code_challenge=" + pending.challenge()
                + "&ui_locales=" + language.code();
    }
}
