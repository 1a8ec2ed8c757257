package kz.dalel.web.session;

import java.util.function.Consumer;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** An identity provider with a key of its own, and one whom nobody knows. */
final class Provider {
    static final String ISSUER = "https://id.example/realms/dalel";
    static final Provider OURS = new Provider();
    static final Provider STRANGER = new Provider();
    static final VerificationKeyResolver KNOWN = (jws, nested) -> OURS.key.getPublicKey();

    private final RsaJsonWebKey key;

    private Provider() {
        try {
            key = RsaJwkGenerator.generateJwk(2048);
        } catch (JoseException impossible) {
            throw new IllegalStateException("every Java platform makes RSA keys", impossible);
        }
    }

    /** A token about person-1 for our client, good for two minutes, after the changes. */
    String token(Consumer<JwtClaims> change) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(IdentityProvider.CLIENT);
        claims.setSubject("person-1");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(2);
        change.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setAlgorithmHeaderValue("RS256");
        return signature.getCompactSerialization();
    }
}
