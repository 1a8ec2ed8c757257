package kz.dalel.proof.bundle;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Why;

/** The bytes of a file of an archive; it ends only where length and CRC-32 are what the directory says. */
final class Unpacked extends InputStream {
    private final ArchiveFile file;
    private final Slice packed;
    private final Inflater inflater = new Inflater(true);
    private final InputStream bytes;
    private final CRC32 checksum = new CRC32();
    private long size;

    Unpacked(ArchiveFile file, Slice packed) {
        this.file = file;
        this.packed = packed;
        this.bytes = file.isDeflated() ? new InflaterInputStream(packed, inflater) : packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    /** @throws NotProved if the bytes are not what the directory says */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = unpack(into, offset, length);
        if (read < 0) {
            demandWhole();
            return read;
        }
        size += read;
        if (size > file.size()) throw NotProved.malformed(file.name(), Why.ZIP_CHECKSUM);
        checksum.update(into, offset, read);
        return read;
    }

    @Override
    public void close() {
        inflater.end();
    }

    private int unpack(byte[] into, int offset, int length) throws IOException {
        try {
            return bytes.read(into, offset, length);
        } catch (EOFException | ZipException broken) {
            NotProved fault = NotProved.malformed(file.name(), Why.ZIP_PACKED);
            fault.initCause(broken);
            throw fault;
        }
    }

    private void demandWhole() {
        if (!packed.isSpent() || inflater.getRemaining() > 0) throw NotProved.malformed(file.name(), Why.ZIP_PACKED);
        if (size != file.size() || (int) checksum.getValue() != file.crc())
            throw NotProved.malformed(file.name(), Why.ZIP_CHECKSUM);
    }
}
