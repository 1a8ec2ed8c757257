package kz.dalel.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A public key that is trusted under a name: {@code name+id+base64} (C2SP {@code signed-note}, verifier keys). */
public final class VerifierKey {
    private static final Pattern FORM = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+(.+)");

    private final String name;
    private final Algorithm algorithm;
    private final PublicKey key;
    private final int id;

    private VerifierKey(String name, Algorithm algorithm, PublicKey key) {
        this.name = KeyName.checked(name);
        this.algorithm = algorithm;
        this.key = key;
        this.id = ByteBuffer.wrap(Ed25519.sha256((name + "\n").getBytes(UTF_8), material()))
                .getInt();
    }

    /** @throws IllegalArgumentException if the name is none or the key is not of Ed25519 */
    public static VerifierKey of(String name, Algorithm algorithm, PublicKey key) {
        return new VerifierKey(name, algorithm, key);
    }

    /**
     * Reads what {@link #format()} wrote.
     *
     * @throws IllegalArgumentException if it is no key, or its id is not that of name and key
     */
    public static VerifierKey parse(String vkey) {
        Matcher matcher = FORM.matcher(vkey);
        if (!matcher.matches()) throw new IllegalArgumentException("key: not of the form name+id+base64");
        byte[] material = Base64Text.read(matcher.group(3));
        PublicKey key = Ed25519.publicKey(Arrays.copyOfRange(material, 1, material.length));
        VerifierKey parsed = new VerifierKey(matcher.group(1), Algorithm.of(material[0]), key);
        if (!parsed.format().equals(vkey))
            throw new IllegalArgumentException("key: the id is not of this name and key");
        return parsed;
    }

    public String format() {
        return name + "+" + HexFormat.of().toHexDigits(id) + "+" + Base64Text.write(material());
    }

    public String name() {
        return name;
    }

    /** The first four bytes of a digest of name and key; tells keys apart and proves nothing. */
    public int id() {
        return id;
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    /** @throws IllegalArgumentException if the key is not one for cosignatures */
    public void demandWitness() {
        if (algorithm != Algorithm.COSIGNATURE) throw new IllegalArgumentException("key: " + name + " is no witness's");
    }

    PublicKey publicKey() {
        return key;
    }

    boolean verifies(String message, byte[] signature) {
        return Ed25519.verifies(message.getBytes(UTF_8), signature, key);
    }

    private byte[] material() {
        byte[] raw = Ed25519.raw(key);
        return ByteBuffer.allocate(1 + raw.length)
                .put(algorithm.type())
                .put(raw)
                .array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && format().equals(key.format());
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return format();
    }
}
