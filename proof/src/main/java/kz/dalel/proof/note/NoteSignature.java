package kz.dalel.proof.note;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import kz.dalel.proof.Base64Text;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/**
 * A signature line of a note.
 *
 * @param name of the key
 * @param base64 the key's id in four bytes, then the signature
 */
public record NoteSignature(String name, String base64) {
    private static final String DASH = "\u2014 ";

    /** @throws IllegalArgumentException if the name is none, or the signature is not base64 of more than four bytes */
    public NoteSignature {
        KeyName.checked(name);
        if (Base64Text.read(base64).length <= Integer.BYTES) throw new Unfit(Why.SIGNATURE_SHORT);
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(key.id())
                .put(signature)
                .array();
        return new NoteSignature(key.name(), Base64Text.write(bytes));
    }

    /**
     * Reads what {@link #line()} wrote.
     *
     * @throws IllegalArgumentException if it is no signature line
     */
    public static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) throw new Unfit(Why.SIGNATURE_LINE);
        return new NoteSignature(line.substring(DASH.length(), space), line.substring(space + 1));
    }

    /** The line, without its end. */
    public String line() {
        return DASH + name + " " + base64;
    }

    /** The id of the key, 8 lower-case hex digits. */
    String id() {
        return HexFormat.of()
                .toHexDigits(ByteBuffer.wrap(Base64Text.read(base64)).getInt());
    }

    /** Whether name and id are those of the key; says nothing about the signature. */
    boolean claims(VerifierKey key) {
        return name.equals(key.name())
                && ByteBuffer.wrap(Base64Text.read(base64)).getInt() == key.id();
    }

    /** The signature without the key's id. */
    byte[] signature() {
        ByteBuffer rest = ByteBuffer.wrap(Base64Text.read(base64)).position(Integer.BYTES);
        byte[] signature = new byte[rest.remaining()];
        rest.get(signature);
        return signature;
    }
}
