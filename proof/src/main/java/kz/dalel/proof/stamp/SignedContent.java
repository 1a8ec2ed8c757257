package kz.dalel.proof.stamp;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/**
 * A content that one signer signed (SignedData of CMS, RFC 5652, section 5), taken apart; nothing in it is checked.
 *
 * @param content its bytes
 * @param certificates that came with it
 * @param digest the algorithm of the digest of the content
 * @param signed what was signed: the attributes
 * @param attributes the same by their types, each with its one value
 * @param algorithm of the signature: its name and perhaps parameters
 * @param signature its bytes
 */
record SignedContent(
        Der content,
        List<X509Certificate> certificates,
        String digest,
        Der signed,
        Map<String, Der> attributes,
        Der algorithm,
        Der signature) {
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";

    /** @throws Unfit if it is none, of another type, or of several signers */
    static SignedContent read(Der contentInfo, String type) {
        Parts info = new Parts(contentInfo);
        if (!info.next(Der.OID).oid().equals(SIGNED_DATA)) throw new Unfit(Why.STAMP_KIND);
        Parts data = new Parts(info.next(Der.part(0)).only());
        data.next(Der.INTEGER);
        data.next(Der.SET);
        Parts encapsulated = new Parts(data.next(Der.SEQUENCE));
        if (!encapsulated.next(Der.OID).oid().equals(type)) throw new Unfit(Why.STAMP_KIND);
        Der content = encapsulated.next(Der.part(0)).only().demand(Der.OCTETS);
        List<X509Certificate> certificates = new ArrayList<>();
        for (Der each : data.optional(Der.part(0)).map(Der::values).orElse(List.of()))
            if (each.tag() == Der.SEQUENCE) certificates.add(certificate(each.encoded()));
        data.optional(Der.part(1));
        return of(content, certificates, new Parts(data.next(Der.SET).only()));
    }

    private static SignedContent of(Der content, List<X509Certificate> certificates, Parts signer) {
        signer.next(Der.INTEGER);
        if (signer.optional(Der.SEQUENCE).isEmpty())
            signer.next(0x80); // who signed: an attribute names the certificate
        String digest = new Parts(signer.next(Der.SEQUENCE)).next(Der.OID).oid();
        Der signed = signer.next(Der.part(0));
        Der algorithm = signer.next(Der.SEQUENCE);
        Der signature = signer.next(Der.OCTETS);
        return new SignedContent(content, certificates, digest, signed, attributes(signed), algorithm, signature);
    }

    /** What the signature is over: in the message the tag stands for the place, in what is signed for the kind. */
    byte[] signedBytes() {
        byte[] bytes = signed.encoded();
        bytes[0] = (byte) Der.SET;
        return bytes;
    }

    private static Map<String, Der> attributes(Der signed) {
        Map<String, Der> attributes = new HashMap<>();
        for (Der each : signed.values()) {
            Parts attribute = new Parts(each);
            String type = attribute.next(Der.OID).oid();
            List<Der> values = attribute.next(Der.SET).values();
            if (values.size() != 1 || attributes.put(type, values.get(0)) != null)
                throw new Unfit(Why.STAMP_ATTRIBUTE, type);
        }
        return attributes;
    }

    private static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException malformed) {
            Unfit none = new Unfit(Why.CERTIFICATE_NONE);
            none.initCause(malformed);
            throw none;
        }
    }
}
