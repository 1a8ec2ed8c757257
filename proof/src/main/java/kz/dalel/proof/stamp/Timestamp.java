package kz.dalel.proof.stamp;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/** A time stamp: an authority's word that bytes existed at a time (RFC 3161), as it answered it. */
public final class Timestamp {
    private static final byte[] GRANTED = {0};

    private final StampedInfo info;
    private final List<X509Certificate> certificates;
    private final Optional<X509Certificate> signer;
    private final boolean checkable;

    private Timestamp(
            StampedInfo info, List<X509Certificate> certificates, Optional<X509Certificate> signer, boolean checkable) {
        this.info = info;
        this.certificates = certificates;
        this.signer = signer;
        this.checkable = checkable;
    }

    /**
     * Reads the whole answer of an authority (TimeStampResp); believes nothing of it.
     *
     * @param name of the evidence, for whoever is told that it cannot be read
     * @throws NotProved if it is none, or no stamp was granted as it was asked for
     */
    public static Timestamp read(String name, byte[] reply) {
        try {
            Parts parts = new Parts(Der.read(reply));
            byte[] status =
                    new Parts(parts.next(Der.SEQUENCE)).next(Der.INTEGER).content();
            if (!Arrays.equals(status, GRANTED)) throw new Unfit(Why.STAMP_REFUSED);
            SignedContent signed = SignedContent.read(parts.next(Der.SEQUENCE), StampedInfo.TYPE);
            if (!parts.isOver()) throw new Unfit(Why.STAMP_TAIL);
            return of(StampedInfo.read(signed.content().content()), signed);
        } catch (Unfit malformed) {
            throw NotProved.malformed(name, malformed);
        }
    }

    private static Timestamp of(StampedInfo info, SignedContent signed) {
        try {
            return new Timestamp(info, signed.certificates(), new StampSignature(signed).signer(), true);
        } catch (GeneralSecurityException unknown) {
            return new Timestamp(info, signed.certificates(), Optional.empty(), false);
        }
    }

    /** When the bytes existed, as the authority says. */
    public Instant time() {
        return info.time();
    }

    /** Whether it is over these bytes. */
    public boolean isOver(byte[] stamped) {
        return HexFormat.of().formatHex(sha256(stamped)).equals(info.digest());
    }

    /** Whether this program can check the signature: it does not know every algorithm there is. */
    public boolean isCheckable() {
        return checkable;
    }

    /** The name of whoever signed; empty when the signature does not hold. */
    public Optional<String> signer() {
        return signer.map(found -> found.getSubjectX500Principal().getName());
    }

    /** Whether one of the authorities, or whoever one of them certified, made it. */
    public boolean isOf(Authorities trusted) {
        return signer.filter(found -> trusted.vouchFor(found, certificates, time()))
                .isPresent();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
