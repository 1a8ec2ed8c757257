package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Why;

/**
 * A file of an {@link Archive} as the directory tells of it.
 *
 * @param name a character for each of its bytes
 * @param packed how many bytes it has in the zip
 * @param size how many bytes it has
 * @param start where the record before its bytes begins
 */
record ArchiveFile(String name, int flags, int method, int crc, long packed, long size, long start) {
    private static final int LINE = 0x0201_4b50;
    private static final int LINE_BYTES = 46;
    private static final int RECORD = 0x0403_4b50;
    private static final int RECORD_BYTES = 30;
    private static final int DESCRIPTOR = 0x0807_4b50;
    private static final int DESCRIPTOR_BYTES = 16;

    /** The record before the bytes leaves checksum and lengths to the descriptor after them. */
    private static final int TOLD_AFTER = 1 << 3;

    private static final int UTF8_NAME = 1 << 11;
    private static final int DEFLATED = 8;

    /**
     * Reads the next line of a directory.
     *
     * @throws NotProved if it is none, or tells of a file that no bundle has
     */
    static ArchiveFile read(ByteBuffer directory, String zip) {
        if (directory.remaining() < LINE_BYTES) throw NotProved.malformed(zip, Why.ZIP_DIRECTORY);
        ByteBuffer line = directory.slice().order(directory.order());
        int nameBytes = Short.toUnsignedInt(line.getShort(28));
        if (line.getInt(0) != LINE || line.remaining() < LINE_BYTES + nameBytes)
            throw NotProved.malformed(zip, Why.ZIP_DIRECTORY);
        ArchiveFile file = new ArchiveFile(
                ISO_8859_1.decode(line.slice(LINE_BYTES, nameBytes)).toString(),
                Short.toUnsignedInt(line.getShort(8)),
                Short.toUnsignedInt(line.getShort(10)),
                line.getInt(16),
                Integer.toUnsignedLong(line.getInt(20)),
                Integer.toUnsignedLong(line.getInt(24)),
                Integer.toUnsignedLong(line.getInt(42)));
        boolean extra = line.getInt(30) != 0 || line.getShort(34) != 0; // fields, a comment, another part
        if (extra || !file.isPlain()) throw NotProved.malformed(zip, Why.ZIP_KIND);
        directory.position(directory.position() + LINE_BYTES + nameBytes);
        return file;
    }

    boolean isDeflated() {
        return method == DEFLATED;
    }

    /** Where its bytes and the descriptor after them end. */
    long end() {
        return start + recordBytes() + packed + descriptorBytes();
    }

    int recordBytes() {
        return RECORD_BYTES + name.length();
    }

    int descriptorBytes() {
        return isToldAfter() ? DESCRIPTOR_BYTES : 0;
    }

    /** Whether the record before its bytes says what the directory says; version and time are nobody's concern. */
    boolean isTold(ByteBuffer record) {
        boolean after = isToldAfter();
        return record.getInt(0) == RECORD
                && Short.toUnsignedInt(record.getShort(6)) == flags
                && Short.toUnsignedInt(record.getShort(8)) == method
                && record.getInt(14) == (after ? 0 : crc)
                && record.getInt(18) == (after ? 0 : (int) packed)
                && record.getInt(22) == (after ? 0 : (int) size)
                && Short.toUnsignedInt(record.getShort(26)) == name.length()
                && record.getShort(28) == 0
                && record.slice(RECORD_BYTES, name.length()).equals(ISO_8859_1.encode(name));
    }

    /** Whether the descriptor after its bytes, where there is one, says what the directory says. */
    boolean isToldAgain(ByteBuffer descriptor) {
        if (!isToldAfter()) return true;
        return descriptor.getInt(0) == DESCRIPTOR
                && descriptor.getInt(4) == crc
                && descriptor.getInt(8) == (int) packed
                && descriptor.getInt(12) == (int) size;
    }

    /** Its bytes; reading them to their end checks them. */
    Unpacked bytes(FileChannel channel) {
        return new Unpacked(this, new Slice(channel, start + recordBytes(), packed));
    }

    private boolean isToldAfter() {
        return (flags & TOLD_AFTER) != 0;
    }

    private boolean isPlain() {
        boolean known = isDeflated() || (method == 0 && packed == size);
        return known && (flags & ~(TOLD_AFTER | UTF8_NAME)) == 0;
    }
}
