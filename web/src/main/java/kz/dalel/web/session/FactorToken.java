package kz.dalel.web.session;

import java.time.Instant;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** An ID token that answers a {@link PendingFactor} (OpenID Connect Core 1.0, section 3.1.3.7). */
final class FactorToken {
    private static final int CLOCK_SKEW_SECONDS = 30;

    private FactorToken() {}

    /** Reads and verifies the compact token; throws when anything about it is wrong, or when it is another person's. */
    static ShownFactor verified(String compact, VerificationKeyResolver keys, String issuer, PendingFactor pending)
            throws InvalidFactorToken {
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT, "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384"))
                .setExpectedIssuer(issuer)
                .setExpectedAudience(IdentityProvider.CLIENT)
                .setExpectedSubject(pending.subject())
                .setRequireIssuedAt()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .build();
        try {
            return read(consumer.processToClaims(compact), pending);
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw new InvalidFactorToken(e);
        }
    }

    private static ShownFactor read(JwtClaims claims, PendingFactor pending)
            throws MalformedClaimException, InvalidFactorToken {
        if (!pending.nonce().equals(claims.getStringClaimValue("nonce")))
            throw new InvalidFactorToken("it answers another question");
        if (!claims.hasClaim("auth_time")) throw new InvalidFactorToken("it does not say when");
        return new ShownFactor(
                claims.getSubject(),
                claims.getStringClaimValue("acr"),
                Instant.ofEpochSecond(
                        claims.getClaimValue("auth_time", Number.class).longValue()));
    }

    /** The token is not the answer that was waited for. */
    static final class InvalidFactorToken extends Exception {
        private static final long serialVersionUID = 1L;

        InvalidFactorToken(String why) {
            super(why);
        }

        InvalidFactorToken(Exception why) {
            super(why.getMessage(), why);
        }
    }
}
