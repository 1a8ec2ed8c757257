package kz.dalel.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.function.Consumer;
import kz.dalel.web.session.FactorToken.InvalidFactorToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class FactorTokenTest {
    @Test
    void the_answer_says_who_how_surely_and_when() throws Exception {
        ShownFactor shown = verified(signed(Provider.OURS, c -> {}));
        assertThat(shown.level()).isEqualTo("second-factor");
        assertThat(shown.authenticatedAt()).isEqualTo(Instant.ofEpochSecond(1_800_000_000));
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
        refused(Provider.OURS, c -> c.unsetClaim("auth_time"));
    }

    @Test
    void another_persons_factor_is_not_taken_for_his() {
        refused(Provider.OURS, c -> c.setSubject("person-2"));
        refused(Provider.OURS, c -> c.unsetClaim("sub"));
    }

    @Test
    void an_answer_to_another_question_is_refused() {
        refused(Provider.OURS, c -> c.setClaim("nonce", "other"));
        refused(Provider.OURS, c -> c.unsetClaim("nonce"));
    }

    @Test
    void what_is_sent_beforehand_is_the_digest_of_what_is_kept() {
        PendingFactor pending =
                new PendingFactor("p", "s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", null); // RFC 7636, B
        assertThat(pending.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assertThat(PendingFactor.of("p", null).state())
                .isNotEqualTo(PendingFactor.of("p", null).state());
    }

    private static void refused(Provider by, Consumer<JwtClaims> change) {
        assertThatExceptionOfType(InvalidFactorToken.class).isThrownBy(() -> verified(signed(by, change)));
    }

    private static ShownFactor verified(String compact) throws InvalidFactorToken {
        return FactorToken.verified(
                compact,
                Provider.KNOWN,
                Provider.ISSUER,
                new PendingFactor("person-1", "state-1", "nonce-1", "verifier", null));
    }

    private static String signed(Provider by, Consumer<JwtClaims> change) throws JoseException {
        return by.token(claims -> {
            claims.setClaim("nonce", "nonce-1");
            claims.setClaim("acr", "second-factor");
            claims.setClaim("auth_time", 1_800_000_000L);
            change.accept(claims);
        });
    }
}
