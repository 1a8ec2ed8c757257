package kz.dalel.proof.bundle;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Some bytes of a file, one after the other; closing it leaves the file open. */
final class Slice extends InputStream {
    private final FileChannel channel;
    private long next;
    private long remaining;

    Slice(FileChannel channel, long start, long length) {
        this.channel = channel;
        this.next = start;
        this.remaining = length;
    }

    boolean isSpent() {
        return remaining == 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (isSpent()) return -1;
        int read = channel.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, remaining)), next);
        if (read < 0) throw new EOFException("the file became shorter");
        next += read;
        remaining -= read;
        return read;
    }
}
