package kz.dalel.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dalel.proof.Base64Text;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

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
     * @throws Unfit if it is no key, or its id is not that of name and key
     */
    public static VerifierKey parse(String vkey) {
        Matcher matcher = FORM.matcher(vkey);
        if (!matcher.matches()) throw new Unfit(Why.KEY_FORM);
        byte[] material = Base64Text.read(matcher.group(3));
        PublicKey key = Ed25519.publicKey(Arrays.copyOfRange(material, 1, material.length));
        VerifierKey parsed = new VerifierKey(matcher.group(1), Algorithm.of(material[0]), key);
        if (!parsed.format().equals(vkey)) throw new Unfit(Why.KEY_ID);
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

    /** @throws Unfit if the key is not one for cosignatures */
    public void demandWitness() {
        if (algorithm != Algorithm.COSIGNATURE) throw new Unfit(Why.KEY_NO_WITNESS, name);
    }

    /** @throws Unfit if the key is not one that signs texts themselves, as a log does */
    public void demandLog() {
        if (algorithm != Algorithm.ED25519) throw new Unfit(Why.KEY_NO_LOG, name);
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
