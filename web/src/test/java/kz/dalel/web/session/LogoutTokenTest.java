package kz.dalel.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.function.Consumer;
import kz.dalel.web.session.LogoutToken.InvalidLogoutToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class LogoutTokenTest {
    @Test
    void an_order_of_our_provider_names_the_login() throws Exception {
        LogoutToken token = verified(signed(Provider.OURS, c -> {}));
        assertThat(token.session()).contains("session-1");
        assertThat(token.subject()).contains("person-1");
    }

    @Test
    void a_strangers_signature_is_refused() {
        refused(Provider.STRANGER, c -> {});
    }

    @Test
    void a_token_for_another_client_or_of_another_realm_is_refused() {
        refused(Provider.OURS, c -> c.setAudience("other"));
        refused(Provider.OURS, c -> c.setIssuer("https://id.example/realms/other"));
    }

    @Test
    void an_expired_or_undated_token_is_refused() {
        refused(Provider.OURS, c -> c.setExpirationTime(NumericDate.fromSeconds(1_000)));
        refused(Provider.OURS, c -> c.unsetClaim("exp"));
        refused(Provider.OURS, c -> c.unsetClaim("iat"));
    }

    @Test
    void a_token_that_orders_no_logout_is_refused() {
        refused(Provider.OURS, c -> c.unsetClaim("events"));
        refused(Provider.OURS, c -> c.setClaim("events", Map.of("other", Map.of())));
    }

    @Test
    void a_logins_own_token_is_refused() {
        refused(Provider.OURS, c -> c.setClaim("nonce", "n"));
    }

    @Test
    void a_token_that_names_nobody_is_refused() {
        refused(Provider.OURS, c -> {
            c.unsetClaim("sid");
            c.unsetClaim("sub");
        });
    }

    private static void refused(Provider by, Consumer<JwtClaims> change) {
        assertThatExceptionOfType(InvalidLogoutToken.class).isThrownBy(() -> verified(signed(by, change)));
    }

    private static LogoutToken verified(String compact) throws InvalidLogoutToken {
        return LogoutToken.verified(compact, Provider.KNOWN, Provider.ISSUER, IdentityProvider.CLIENT);
    }

    private static String signed(Provider by, Consumer<JwtClaims> change) throws JoseException {
        return by.token(claims -> {
            claims.setClaim("sid", "session-1");
            claims.setJwtId("order-1");
            claims.setClaim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
            change.accept(claims);
        });
    }
}
