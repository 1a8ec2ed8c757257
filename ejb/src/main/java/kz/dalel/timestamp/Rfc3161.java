package kz.dalel.timestamp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.dalel.kernel.Time;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.stamp.Authorities;
import kz.dalel.proof.stamp.Timestamp;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Asks and checks by BouncyCastle; the verifier that a court uses has to agree, where it knows the algorithms: two programs that
 * have nothing in common.
 */
@ApplicationScoped
class Rfc3161 implements TimestampAuthority {
    private static final Provider LIBRARY = new BouncyCastleProvider();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BITS = 64;
    private static final Duration CLOCKS_APART = Duration.ofMinutes(10);

    @Inject
    StampSettings settings;

    @Inject
    Time time;

    @Override
    public byte[] question(byte[] stamped) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        settings.policy().ifPresent(policy -> generator.setReqPolicy(new ASN1ObjectIdentifier(policy)));
        try {
            return generator
                    .generate(TSPAlgorithms.SHA256, sha256(stamped), new BigInteger(NONCE_BITS, RANDOM))
                    .getEncoded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Stamp stamp(byte[] stamped, byte[] question, byte[] answer) {
        try {
            return checked(stamped, question, answer);
        } catch (NotStamped none) {
            throw none;
        } catch (RuntimeException garbage) { // the library has many ways to say so
            throw new NotStamped(StampOutcome.UNREADABLE, "no answer of an authority", garbage);
        }
    }

    private Stamp checked(byte[] stamped, byte[] question, byte[] answer) {
        Authorities trusted = settings.trusted();
        TimeStampToken token = granted(question, response(answer));
        X509Certificate signer = signer(token, trusted);
        demandPresent(token.getTimeStampInfo().getGenTime().toInstant());
        demandBelievedByACourt(stamped, answer, trusted);
        return new Stamp(
                token.getTimeStampInfo().getGenTime().toInstant(),
                signer.getSubjectX500Principal().getName(),
                token.getTimeStampInfo().getPolicy().getId(),
                token.getTimeStampInfo().getSerialNumber().toString());
    }

    private static TimeStampResponse response(byte[] answer) {
        try {
            return new TimeStampResponse(answer);
        } catch (TSPException | IOException garbage) {
            throw new NotStamped(StampOutcome.UNREADABLE, "no answer of an authority", garbage);
        }
    }

    private static TimeStampToken granted(byte[] question, TimeStampResponse response) {
        if (response.getStatus() != PKIStatus.GRANTED)
            throw new NotStamped(
                    StampOutcome.REFUSED,
                    "status " + response.getStatus()
                            + (response.getFailInfo() == null
                                    ? ""
                                    : ", failure " + response.getFailInfo().intValue()));
        try {
            response.validate(new TimeStampRequest(question));
            return response.getTimeStampToken();
        } catch (TSPException other) {
            throw new NotStamped(StampOutcome.OTHER, other.getMessage(), other);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static X509Certificate signer(TimeStampToken token, Authorities trusted) {
        try {
            X509CertificateHolder named = named(token);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(LIBRARY)
                    .build(named));
            X509Certificate signer = converted(named);
            List<X509Certificate> all = new ArrayList<>();
            for (X509CertificateHolder each : token.getCertificates().getMatches(null)) all.add(converted(each));
            if (!trusted.vouchFor(
                    signer, all, token.getTimeStampInfo().getGenTime().toInstant()))
                throw new NotStamped(StampOutcome.UNTRUSTED, "no trusted certificate vouches for the signer");
            return signer;
        } catch (TSPException | CertificateException | OperatorCreationException doesNotHold) {
            throw new NotStamped(StampOutcome.UNTRUSTED, "the signature does not hold", doesNotHold);
        }
    }

    @SuppressWarnings("unchecked") // the identifier of a signer selects certificates
    private static X509CertificateHolder named(TimeStampToken token) {
        Collection<X509CertificateHolder> named = token.getCertificates().getMatches(token.getSID());
        if (named.size() == 1) return named.iterator().next();
        throw new NotStamped(StampOutcome.UNTRUSTED, "the signer's certificate is missing");
    }

    /** The nonce says that the answer is fresh, so a time far from ours is wrong: theirs, or ours. */
    private void demandPresent(Instant at) {
        Duration apart = Duration.between(at, time.instant()).abs();
        if (apart.compareTo(CLOCKS_APART) > 0)
            throw new NotStamped(StampOutcome.UNTRUSTED, "its clock and ours are " + apart.toSeconds() + " s apart");
    }

    private static void demandBelievedByACourt(byte[] stamped, byte[] answer, Authorities trusted) {
        try {
            Timestamp stamp = Timestamp.read("answer", answer);
            if (stamp.isOver(stamped) && (!stamp.isCheckable() || stamp.isOf(trusted))) return;
        } catch (NotProved unreadable) {
            throw new NotStamped(StampOutcome.UNREADABLE, "the verifier cannot read it", unreadable);
        }
        throw new NotStamped(StampOutcome.UNTRUSTED, "the verifier does not believe it");
    }

    private static X509Certificate converted(X509CertificateHolder holder) throws CertificateException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
