package kz.dalel.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.function.Consumer;
import kz.dalel.web.session.LogoutToken.InvalidLogoutToken;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LogoutTokenTest {
    private static final String ISSUER = "https://id.example/realms/dalel";
    private static RsaJsonWebKey key;
    private static RsaJsonWebKey stranger;

    @BeforeAll
    static void keys() throws JoseException {
        key = RsaJwkGenerator.generateJwk(2048);
        stranger = RsaJwkGenerator.generateJwk(2048);
    }

    @Test
    void an_order_of_our_provider_names_the_login() throws Exception {
        LogoutToken token = verified(signed(key, c -> {}));
        assertThat(token.session()).contains("session-1");
        assertThat(token.subject()).contains("person-1");
    }

    @Test
    void a_strangers_signature_is_refused() {
        refused(stranger, c -> {});
    }

    @Test
    void a_token_for_another_client_or_of_another_realm_is_refused() {
        refused(key, c -> c.setAudience("other"));
        refused(key, c -> c.setIssuer("https://id.example/realms/other"));
    }

    @Test
    void an_expired_or_undated_token_is_refused() {
        refused(key, c -> c.setExpirationTime(NumericDate.fromSeconds(1_000)));
        refused(key, c -> c.unsetClaim("exp"));
        refused(key, c -> c.unsetClaim("iat"));
    }

    @Test
    void a_token_that_orders_no_logout_is_refused() {
        refused(key, c -> c.unsetClaim("events"));
        refused(key, c -> c.setClaim("events", Map.of("other", Map.of())));
    }

    @Test
    void a_logins_own_token_is_refused() {
        refused(key, c -> c.setClaim("nonce", "n"));
    }

    @Test
    void a_token_that_names_nobody_is_refused() {
        refused(key, c -> {
            c.unsetClaim("sid");
            c.unsetClaim("sub");
        });
    }

    private static void refused(RsaJsonWebKey by, Consumer<JwtClaims> change) {
        assertThatExceptionOfType(InvalidLogoutToken.class).isThrownBy(() -> verified(signed(by, change)));
    }

    private static LogoutToken verified(String compact) throws InvalidLogoutToken {
        VerificationKeyResolver known = (jws, nested) -> key.getPublicKey();
        return LogoutToken.verified(compact, known, ISSUER, IdentityProvider.CLIENT);
    }

    private static String signed(RsaJsonWebKey by, Consumer<JwtClaims> change) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(IdentityProvider.CLIENT);
        claims.setSubject("person-1");
        claims.setClaim("sid", "session-1");
        claims.setJwtId("order-1");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setClaim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        change.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(by.getPrivateKey());
        signature.setAlgorithmHeaderValue("RS256");
        return signature.getCompactSerialization();
    }
}
