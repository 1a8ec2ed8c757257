package kz.dalel.proof.stamp;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/** Whether the signature of a stamp holds, and with which certificate (RFC 5652, section 5.4; RFC 5816). */
final class StampSignature {
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
    private static final String CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
    private static final String PSS = "1.2.840.113549.1.1.10";

    private static final Map<String, String> DIGESTS = Map.of(
            "2.16.840.1.101.3.4.2.1", "SHA-256",
            "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");

    /** Algorithms of signatures; those that name no digest go with the one of the content. */
    private static final Map<String, String> ALGORITHMS = Map.of(
            "1.2.840.113549.1.1.1",
            "withRSA",
            "1.2.840.10045.2.1",
            "withECDSA",
            "1.2.840.113549.1.1.11",
            "SHA256withRSA",
            "1.2.840.113549.1.1.12",
            "SHA384withRSA",
            "1.2.840.113549.1.1.13",
            "SHA512withRSA",
            "1.2.840.10045.4.3.2",
            "SHA256withECDSA",
            "1.2.840.10045.4.3.3",
            "SHA384withECDSA",
            "1.2.840.10045.4.3.4",
            "SHA512withECDSA",
            "1.3.101.112",
            "Ed25519",
            PSS,
            "RSASSA-PSS");

    private final SignedContent signed;

    StampSignature(SignedContent signed) {
        this.signed = signed;
    }

    /**
     * The certificate that the signer named and signed with; empty when no signature by it holds.
     *
     * @throws GeneralSecurityException if this program does not know an algorithm or a kind of key: then it is neither right nor
     *     wrong
     * @throws Unfit if an attribute is not of the form it should have
     */
    Optional<X509Certificate> signer() throws GeneralSecurityException {
        if (!isOverContent()) return Optional.empty();
        for (X509Certificate each : signed.certificates()) if (isNamed(each) && holds(each)) return Optional.of(each);
        return Optional.empty();
    }

    /** The signature is over attributes, and one of these is the digest of the content. */
    private boolean isOverContent() throws NoSuchAlgorithmException {
        Der type = signed.attributes().get(CONTENT_TYPE);
        Der digest = signed.attributes().get(MESSAGE_DIGEST);
        return type != null
                && type.oid().equals(StampedInfo.TYPE)
                && digest != null
                && Arrays.equals(
                        digest.demand(Der.OCTETS).content(),
                        MessageDigest.getInstance(digest())
                                .digest(signed.content().content()));
    }

    private boolean isNamed(X509Certificate certificate) throws GeneralSecurityException {
        Optional<Der> old = Optional.ofNullable(signed.attributes().get(CERTIFICATE));
        Optional<Der> now = Optional.ofNullable(signed.attributes().get(CERTIFICATE_V2));
        if (old.isEmpty() && now.isEmpty()) return false;
        return (old.isEmpty() || names(first(old.get()), certificate, "SHA-1"))
                && (now.isEmpty() || names(first(now.get()), certificate, "SHA-256"));
    }

    /** The first one named is the signer's, others may follow. */
    private static Parts first(Der attribute) {
        List<Der> named = new Parts(attribute).next(Der.SEQUENCE).values();
        if (named.isEmpty()) throw new Unfit(Why.CERTIFICATE_NONE);
        return new Parts(named.get(0));
    }

    private static boolean names(Parts id, X509Certificate certificate, String usual) throws GeneralSecurityException {
        Optional<Der> algorithm = id.optional(Der.SEQUENCE);
        String digest = usual;
        if (algorithm.isPresent())
            digest = DIGESTS.get(new Parts(algorithm.get()).next(Der.OID).oid());
        if (digest == null) return false;
        byte[] hash = MessageDigest.getInstance(digest).digest(certificate.getEncoded());
        return Arrays.equals(id.next(Der.OCTETS).content(), hash);
    }

    private boolean holds(X509Certificate certificate) throws GeneralSecurityException {
        String name = known(ALGORITHMS, algorithm());
        Signature signature = Signature.getInstance(name.startsWith("with") ? digest().replace("-", "") + name : name);
        if (algorithm().equals(PSS)) signature.setParameter(pss());
        signature.initVerify(certificate.getPublicKey());
        try {
            signature.update(signed.signedBytes());
            return signature.verify(signed.signature().content());
        } catch (SignatureException malformed) {
            return false;
        }
    }

    private PSSParameterSpec pss() throws GeneralSecurityException {
        Parts parts = new Parts(signed.algorithm());
        parts.next(Der.OID);
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("RSASSA-PSS");
        try {
            parameters.init(parts.next(Der.SEQUENCE).encoded());
        } catch (IOException malformed) {
            Unfit none = new Unfit(Why.STAMP_PARAMETERS);
            none.initCause(malformed);
            throw none;
        }
        return parameters.getParameterSpec(PSSParameterSpec.class);
    }

    private String algorithm() {
        return new Parts(signed.algorithm()).next(Der.OID).oid();
    }

    private String digest() throws NoSuchAlgorithmException {
        return known(DIGESTS, signed.digest());
    }

    private static String known(Map<String, String> names, String oid) throws NoSuchAlgorithmException {
        String name = names.get(oid);
        if (name == null) throw new NoSuchAlgorithmException(oid);
        return name;
    }
}
