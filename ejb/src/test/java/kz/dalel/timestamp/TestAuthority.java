package kz.dalel.timestamp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp authority with a root of its own, honest unless it is told otherwise. */
public final class TestAuthority {
    /** How it answers. */
    public enum Mood {
        HONEST,
        REFUSING,
        GRANTING_WITH_MODIFICATIONS,
        STAMPING_SOMETHING_ELSE,
        FORGETTING_THE_NONCE,
        REPEATING_AN_OLD_NONCE,
        CHOOSING_THE_POLICY,
        LIVING_YESTERDAY,
        TALKING_NONSENSE
    }

    private static final Provider LIBRARY = new BouncyCastleProvider();
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");
    private static final AtomicLong SERIAL = new AtomicLong(1);

    private final String algorithm;
    private final KeyPair key;
    private final X509Certificate root;
    private final X509Certificate certificate;

    /** An authority whose key is of an RSA pair. */
    public static TestAuthority usual() {
        return new TestAuthority("RSA", "SHA256withRSA", KeyPurposeId.id_kp_timeStamping);
    }

    TestAuthority(String keys, String algorithm, KeyPurposeId purpose) {
        try {
            this.algorithm = algorithm;
            KeyPair rootKey = KeyPairGenerator.getInstance("RSA", LIBRARY).generateKeyPair();
            KeyPairGenerator pairs = KeyPairGenerator.getInstance(keys, LIBRARY);
            if (keys.equals("EC")) pairs.initialize(new ECGenParameterSpec("secp256r1"));
            key = pairs.generateKeyPair();
            root = certificate("Test root", rootKey, rootKey, null);
            certificate = certificate("Test authority", key, rootKey, purpose);
        } catch (GeneralSecurityException | IOException | OperatorCreationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The certificate of its root, PEM. */
    public String rootPem() {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(root);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    /** Answers a question (RFC 3161, TimeStampReq). */
    public byte[] answer(byte[] question, Mood mood, Instant now) {
        try {
            TimeStampRequest asked = new TimeStampRequest(question);
            return switch (mood) {
                case HONEST -> granted(asked, now).getEncoded();
                case REFUSING ->
                    generator()
                            .generateFailResponse(PKIStatus.REJECTION, PKIFailureInfo.badAlg, "no")
                            .getEncoded();
                case GRANTING_WITH_MODIFICATIONS -> modified(granted(asked, now));
                case STAMPING_SOMETHING_ELSE ->
                    granted(other(new byte[32], asked.getNonce()), now).getEncoded();
                case FORGETTING_THE_NONCE ->
                    granted(other(asked.getMessageImprintDigest(), null), now).getEncoded();
                case REPEATING_AN_OLD_NONCE ->
                    granted(other(asked.getMessageImprintDigest(), BigInteger.ONE), now)
                            .getEncoded();
                case CHOOSING_THE_POLICY ->
                    granted(other(asked.getMessageImprintDigest(), asked.getNonce()), now)
                            .getEncoded();
                case LIVING_YESTERDAY ->
                    granted(asked, now.minus(Duration.ofDays(1))).getEncoded();
                case TALKING_NONSENSE -> "<html>Welcome</html>".getBytes(UTF_8);
            };
        } catch (TSPException | IOException | GeneralSecurityException | OperatorCreationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private TimeStampResponse granted(TimeStampRequest asked, Instant at)
            throws TSPException, GeneralSecurityException, OperatorCreationException {
        return generator().generateGrantedResponse(asked, BigInteger.valueOf(SERIAL.getAndIncrement()), Date.from(at));
    }

    private TimeStampResponseGenerator generator()
            throws TSPException, GeneralSecurityException, OperatorCreationException {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .setProvider(LIBRARY)
                        .build(algorithm, key.getPrivate(), certificate),
                digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                POLICY);
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
    }

    private static byte[] modified(TimeStampResponse granted) throws IOException {
        PKIStatusInfo status = new PKIStatusInfo(PKIStatus.grantedWithMods);
        return new TimeStampResp(
                        status, granted.getTimeStampToken().toCMSSignedData().toASN1Structure())
                .getEncoded(ASN1Encoding.DER);
    }

    private static TimeStampRequest other(byte[] digest, BigInteger nonce) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return nonce == null
                ? generator.generate(TSPAlgorithms.SHA256, digest)
                : generator.generate(TSPAlgorithms.SHA256, digest, nonce);
    }

    /** @param purpose null for a root */
    private static X509Certificate certificate(String name, KeyPair subject, KeyPair issuer, KeyPurposeId purpose)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=Test root"),
                BigInteger.valueOf(SERIAL.getAndIncrement()),
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2120-01-01T00:00:00Z")),
                new X500Name("CN=" + name),
                subject.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(purpose == null));
        if (purpose != null) builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
        X509CertificateHolder holder = builder.build(new JcaContentSignerBuilder("SHA256withRSA")
                .setProvider(LIBRARY)
                .build(issuer.getPrivate()));
        return new JcaX509CertificateConverter().getCertificate(holder);
    }
}
