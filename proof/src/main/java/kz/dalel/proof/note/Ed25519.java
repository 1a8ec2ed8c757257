package kz.dalel.proof.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/** Ed25519 (RFC 8032) as the JDK has it; raw keys are put into and taken out of their envelopes (RFC 8410). */
final class Ed25519 {
    private static final String NAME = "Ed25519";
    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;
    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** @throws IllegalArgumentException if the 32 bytes are no point of the curve, or not 32 */
    static PublicKey publicKey(byte[] raw) {
        if (raw.length != KEY_BYTES) throw new Unfit(Why.KEY_LENGTH, raw.length);
        byte[] encoded = Arrays.copyOf(PUBLIC, PUBLIC.length + KEY_BYTES);
        System.arraycopy(raw, 0, encoded, PUBLIC.length, KEY_BYTES);
        try {
            PublicKey key = KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
            Signature.getInstance(NAME).initVerify(key);
            return key;
        } catch (GeneralSecurityException notOfTheCurve) {
            Unfit refusal = new Unfit(Why.KEY_CURVE);
            refusal.initCause(notOfTheCurve);
            throw refusal;
        }
    }

    /** @throws IllegalArgumentException if the key is not of Ed25519 */
    static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        boolean ours = encoded != null
                && encoded.length == PUBLIC.length + KEY_BYTES
                && Arrays.equals(PUBLIC, Arrays.copyOf(encoded, PUBLIC.length));
        if (!ours) throw new IllegalArgumentException("key: not of Ed25519 but " + key.getAlgorithm());
        return Arrays.copyOfRange(encoded, PUBLIC.length, encoded.length);
    }

    /** @throws IllegalArgumentException if it is no PKCS#8 of Ed25519 */
    static PrivateKey privateKey(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("key: no private key of Ed25519", malformed);
        }
    }

    static byte[] sign(byte[] message, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException notOfTheCurve) {
            throw new IllegalArgumentException("key: does not sign with Ed25519", notOfTheCurve);
        }
    }

    static boolean verifies(byte[] message, byte[] signed, PublicKey key) {
        if (signed.length != SIGNATURE_BYTES) return false;
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException notOfTheCurve) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key was checked when it was read", impossible);
        }
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
