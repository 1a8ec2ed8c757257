package kz.dalel.proof.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/** Certificates of time-stamp authorities, or of those who certify them, that are trusted because they came another way. */
public final class Authorities {
    /** Nobody is trusted. */
    public static final Authorities NONE = new Authorities(List.of());

    private static final List<String> STAMPS_ALONE = List.of("1.3.6.1.5.5.7.3.8");
    private static final String PURPOSE = "2.5.29.37";

    private final List<X509Certificate> trusted;

    private Authorities(List<X509Certificate> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /**
     * Reads certificates, PEM one after the other or DER.
     *
     * @throws IOException if the file cannot be read
     * @throws Unfit if there is no certificate in it
     */
    public static Authorities read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> read = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (read.isEmpty()) throw new Unfit(Why.CERTIFICATE_NONE);
            return new Authorities(read);
        } catch (CertificateException malformed) {
            Unfit none = new Unfit(Why.CERTIFICATE_NONE);
            none.initCause(malformed);
            throw none;
        }
    }

    public boolean isEmpty() {
        return trusted.isEmpty();
    }

    /** Whether the certificate is for stamps alone, was valid at that time, and leads to one that is trusted. */
    public boolean vouchFor(X509Certificate signer, List<X509Certificate> others, Instant time) {
        try {
            return isForStamps(signer) && (isTrusted(signer, time) || leads(signer, others, time));
        } catch (GeneralSecurityException unfit) {
            return false;
        }
    }

    private static boolean isForStamps(X509Certificate certificate) throws CertificateParsingException {
        return STAMPS_ALONE.equals(certificate.getExtendedKeyUsage())
                && certificate.getCriticalExtensionOIDs().contains(PURPOSE);
    }

    private boolean isTrusted(X509Certificate certificate, Instant time) {
        boolean then = !time.isBefore(certificate.getNotBefore().toInstant())
                && !time.isAfter(certificate.getNotAfter().toInstant());
        return then && trusted.contains(certificate);
    }

    private boolean leads(X509Certificate signer, List<X509Certificate> others, Instant time)
            throws GeneralSecurityException {
        if (trusted.isEmpty()) return false;
        Set<TrustAnchor> anchors =
                trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(time));
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
        try {
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (CertPathBuilderException leadsNowhere) {
            return false;
        }
    }
}
