package kz.dalel.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.function.Consumer;
import kz.dalel.web.session.FactorToken.InvalidFactorToken;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FactorTokenTest {
    private static final String ISSUER = "https://id.example/realms/dalel";
    private static RsaJsonWebKey key;
    private static RsaJsonWebKey stranger;

    @BeforeAll
    static void keys() throws JoseException {
        key = RsaJwkGenerator.generateJwk(2048);
        stranger = RsaJwkGenerator.generateJwk(2048);
    }

    @Test
    void the_answer_says_who_how_surely_and_when() throws Exception {
        ShownFactor shown = verified(signed(key, c -> {}));
        assertThat(shown.level()).isEqualTo("second-factor");
        assertThat(shown.authenticatedAt()).isEqualTo(Instant.ofEpochSecond(1_800_000_000));
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
        refused(key, c -> c.unsetClaim("auth_time"));
    }

    @Test
    void another_persons_factor_is_not_taken_for_his() {
        refused(key, c -> c.setSubject("person-2"));
        refused(key, c -> c.unsetClaim("sub"));
    }

    @Test
    void an_answer_to_another_question_is_refused() {
        refused(key, c -> c.setClaim("nonce", "other"));
        refused(key, c -> c.unsetClaim("nonce"));
    }

    @Test
    void what_is_sent_beforehand_is_the_digest_of_what_is_kept() {
        PendingFactor pending =
                new PendingFactor("p", "s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", null); // RFC 7636, B
        assertThat(pending.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assertThat(PendingFactor.of("p", null).state())
                .isNotEqualTo(PendingFactor.of("p", null).state());
    }

    private static void refused(RsaJsonWebKey by, Consumer<JwtClaims> change) {
        assertThatExceptionOfType(InvalidFactorToken.class).isThrownBy(() -> verified(signed(by, change)));
    }

    private static ShownFactor verified(String compact) throws InvalidFactorToken {
        VerificationKeyResolver known = (jws, nested) -> key.getPublicKey();
        return FactorToken.verified(
                compact, known, ISSUER, new PendingFactor("person-1", "state-1", "nonce-1", "verifier", null));
    }

    private static String signed(RsaJsonWebKey by, Consumer<JwtClaims> change) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(IdentityProvider.CLIENT);
        claims.setSubject("person-1");
        claims.setClaim("nonce", "nonce-1");
        claims.setClaim("acr", "second-factor");
        claims.setClaim("auth_time", 1_800_000_000L);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(2);
        change.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(by.getPrivateKey());
        signature.setAlgorithmHeaderValue("RS256");
        return signature.getCompactSerialization();
    }
}
