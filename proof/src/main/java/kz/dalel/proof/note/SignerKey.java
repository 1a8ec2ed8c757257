package kz.dalel.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;

/** A private key and the name under which it signs. */
public final class SignerKey {
    private static final String PROBE = "does the private key belong to the public one?";

    private final String name;
    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private SignerKey(String name, PrivateKey privateKey, PublicKey publicKey) {
        this.name = KeyName.checked(name);
        this.privateKey = privateKey;
        this.publicKey = publicKey;
        if (!verifier(Algorithm.ED25519).verifies(PROBE, signature(PROBE)))
            throw new IllegalArgumentException("key: the private key of " + name + " is not of its public one");
    }

    /** @throws IllegalArgumentException if the keys are not of Ed25519 or not of one pair */
    public static SignerKey of(String name, PrivateKey privateKey, PublicKey publicKey) {
        return new SignerKey(name, privateKey, publicKey);
    }

    /**
     * Reads a key out of a PKCS#12 store (RFC 7292), such as {@code keytool -genkeypair -keyalg Ed25519} makes.
     *
     * @param name under which the key signs; for the log its origin
     * @throws IOException if the file cannot be read or the password is wrong
     * @throws IllegalArgumentException if there is no key of Ed25519 under the alias
     */
    public static SignerKey fromKeyStore(String name, Path store, char[] password, String alias) throws IOException {
        try (InputStream file = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, password);
            Certificate certificate = keys.getCertificate(alias);
            if (certificate == null || !(keys.getKey(alias, password) instanceof PrivateKey key))
                throw new IllegalArgumentException("key: no '" + alias + "' in " + store);
            return new SignerKey(name, key, certificate.getPublicKey());
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("key: " + store + " cannot be read", unreadable);
        }
    }

    public String name() {
        return name;
    }

    /** The public half, for those who are to check. */
    public VerifierKey verifier(Algorithm algorithm) {
        return VerifierKey.of(name, algorithm, publicKey);
    }

    /** Signs the text of a note as its author. */
    public NoteSignature sign(String text) {
        return NoteSignature.of(verifier(Algorithm.ED25519), signature(text));
    }

    byte[] signature(String message) {
        return Ed25519.sign(message.getBytes(UTF_8), privateKey);
    }
}
