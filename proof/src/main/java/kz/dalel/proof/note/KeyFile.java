package kz.dalel.proof.note;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** The file in which a witness keeps its key: a line with the public one, then the private one as PEM (RFC 7468). */
public final class KeyFile {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private KeyFile() {}

    /**
     * Makes a key and writes it to a new file that its owner alone can read.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file; a key is never overwritten
     */
    public static SignerKey make(String name, Path file) throws IOException {
        KeyPair pair = pair();
        SignerKey key = SignerKey.of(name, pair.getPrivate(), pair.getPublic());
        String text = key.verifier(Algorithm.COSIGNATURE) + "\n" + BEGIN + "\n"
                + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n" + END + "\n";
        Set<StandardOpenOption> once = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, once, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
        }
        return key;
    }

    /**
     * Reads what {@link #make} wrote.
     *
     * @throws IllegalArgumentException if it is no such file, or its halves are not of one pair
     */
    public static SignerKey read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != 4 || !lines.get(1).equals(BEGIN) || !lines.get(3).equals(END))
            throw new IllegalArgumentException("key: " + file + " is no file of a key");
        VerifierKey verifier = VerifierKey.parse(lines.get(0));
        byte[] pkcs8 = Base64.getDecoder().decode(lines.get(2).getBytes(US_ASCII));
        return SignerKey.of(verifier.name(), Ed25519.privateKey(pkcs8), verifier.publicKey());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", impossible);
        }
    }
}
