package kz.dalel.proof.note;

import java.nio.ByteBuffer;

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
        if (Base64Text.read(base64).length <= Integer.BYTES) throw new IllegalArgumentException("signature: too short");
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
        if (!line.startsWith(DASH) || space < DASH.length()) throw new IllegalArgumentException("no signature line");
        return new NoteSignature(line.substring(DASH.length(), space), line.substring(space + 1));
    }

    /** The line, without its end. */
    public String line() {
        return DASH + name + " " + base64;
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
