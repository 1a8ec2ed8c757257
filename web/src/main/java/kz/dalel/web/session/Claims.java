package kz.dalel.web.session;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** What the identity provider says of the caller, and how and when it made sure of him; machines have no name or no body, tokens of the API no session. */
record Claims(
        String subject,
        Optional<String> session,
        Optional<String> name,
        Optional<String> body,
        Instant issued,
        Optional<String> level,
        Optional<Instant> authenticated,
        Optional<String> idToken) {

    static Optional<Claims> of(Principal principal) {
        if (!(principal instanceof OidcPrincipal<?> known)) return Optional.empty();
        OidcSecurityContext context = known.getOidcSecurityContext();
        AccessToken token = context.getToken();
        if (token == null) return Optional.empty();
        return Optional.of(new Claims(
                token.getSubject(),
                text(token, "sid"),
                text(token, "name").or(() -> text(token, "preferred_username")),
                text(token, "agency"),
                Instant.ofEpochSecond(token.getIssuedAt()),
                text(token, "acr"),
                text(token, "auth_time").map(Claims::second),
                Optional.ofNullable(context.getIDTokenString())));
    }

    private static Instant second(String number) {
        return Instant.ofEpochSecond(new BigDecimal(number).longValue());
    }

    private static Optional<String> text(AccessToken token, String claim) {
        return Optional.ofNullable(token.getClaimValueAsString(claim)).filter(t -> !t.isBlank());
    }
}
