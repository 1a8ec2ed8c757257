package kz.dalel.web.session;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** A verified order of the identity provider to end a login (OpenID Connect Back-Channel Logout 1.0, section 2.4). */
record LogoutToken(Optional<String> session, Optional<String> subject, Instant issued) {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int CLOCK_SKEW_SECONDS = 30;
    private static final int LONGEST_VALIDITY_MINUTES = 60;

    /** Reads and verifies the compact token; throws when anything about it is wrong. */
    static LogoutToken verified(String compact, VerificationKeyResolver keys, String issuer, String audience)
            throws InvalidLogoutToken {
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT, "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384"))
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireIssuedAt()
                .setRequireExpirationTime()
                .setRequireJwtId()
                .setMaxFutureValidityInMinutes(LONGEST_VALIDITY_MINUTES)
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .build();
        try {
            return read(consumer.processToClaims(compact));
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw new InvalidLogoutToken(e);
        }
    }

    private static LogoutToken read(JwtClaims claims) throws MalformedClaimException, InvalidLogoutToken {
        if (!(claims.getClaimValue("events") instanceof Map<?, ?> events) || !events.containsKey(EVENT))
            throw new InvalidLogoutToken("it orders no logout");
        if (claims.hasClaim("nonce")) throw new InvalidLogoutToken("it is a login's token");
        Optional<String> session = Optional.ofNullable(claims.getStringClaimValue("sid"));
        Optional<String> subject = Optional.ofNullable(claims.getSubject());
        if (session.isEmpty() && subject.isEmpty()) throw new InvalidLogoutToken("it names nobody");
        return new LogoutToken(
                session, subject, Instant.ofEpochSecond(claims.getIssuedAt().getValue()));
    }

    /** The token is not a logout order of our identity provider to us. */
    static final class InvalidLogoutToken extends Exception {
        private static final long serialVersionUID = 1L;

        InvalidLogoutToken(String why) {
            super(why);
        }

        InvalidLogoutToken(Exception why) {
            super(why.getMessage(), why);
        }
    }
}
