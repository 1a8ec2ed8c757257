package kz.dalel.fixity;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;

/** A stream that gives no more than so many bytes a second, so that a check leaves the disk to those who work. */
final class Pace extends FilterInputStream {
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final long bytesPerSecond;
    private final long begun = System.nanoTime();
    private long given;

    Pace(InputStream bytes, long bytesPerSecond) {
        super(bytes);
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) paceAfter(1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        if (read > 0) paceAfter(read);
        return read;
    }

    private void paceAfter(int bytes) throws IOException {
        given += bytes;
        long ahead = (long) (given * NANOS / bytesPerSecond) - (System.nanoTime() - begun);
        if (ahead <= 0) return;
        try {
            TimeUnit.NANOSECONDS.sleep(ahead);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the server stops").initCause(e);
        }
    }
}
