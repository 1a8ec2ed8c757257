package kz.dalel.proof.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Why;

/**
 * A zip (PKWARE APPNOTE 6.3.10) that can be read in one way only: each byte of it belongs to one file that its directory
 * names, or to the directory. Readers that go through a zip from its front and others that begin at its directory see the
 * same; {@link java.util.zip.ZipFile} alone would let somebody hide a second bundle from one of them.
 */
final class Archive implements Closeable {
    /** The longest zip, in bytes; beyond it lengths stand elsewhere (zip64). */
    static final long LONGEST = 0xFFFF_FFFEL;

    /** The most files. */
    static final int MOST = 0xFFFE;

    private static final int END = 0x0605_4b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_DIRECTORY = 16 << 20;

    private final String name;
    private final FileChannel channel;
    private final Map<String, ArchiveFile> files = new LinkedHashMap<>();

    private Archive(String name, FileChannel channel) {
        this.name = name;
        this.channel = channel;
    }

    /**
     * Opens a zip and compares its directory with what stands before each file; the files themselves are not read.
     *
     * @throws IOException if there is no such file, or it cannot be read
     * @throws NotProved if it is no such zip, or a name stands in it twice
     */
    static Archive open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        Archive archive = new Archive(String.valueOf(file.getFileName()), channel);
        try {
            archive.directory();
            return archive;
        } catch (IOException | NotProved closed) {
            channel.close();
            throw closed;
        }
    }

    /** The names of the files, in their order. */
    Set<String> names() {
        return files.keySet();
    }

    /**
     * The bytes of a file. Reading it to its end, and only that, checks length and CRC-32.
     *
     * @throws NotProved while reading, with {@link kz.dalel.proof.Fault#MALFORMED}, if they are not what the directory says
     */
    InputStream read(String file) {
        return files.get(file).bytes(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void directory() throws IOException {
        long size = channel.size();
        if (size < END_BYTES || size > LONGEST) throw NotProved.malformed(name, Why.ZIP_END);
        ByteBuffer end = at(size - END_BYTES, END_BYTES);
        if (end.getInt() != END) throw NotProved.malformed(name, Why.ZIP_END);
        if (end.getInt() != 0) throw NotProved.malformed(name, Why.ZIP_KIND);
        int count = Short.toUnsignedInt(end.getShort());
        if (count != Short.toUnsignedInt(end.getShort()) || count > MOST) throw NotProved.malformed(name, Why.ZIP_KIND);
        long length = Integer.toUnsignedLong(end.getInt());
        long start = Integer.toUnsignedLong(end.getInt());
        if (end.getShort() != 0) throw NotProved.malformed(name, Why.ZIP_KIND);
        if (start + length != size - END_BYTES || length > LONGEST_DIRECTORY)
            throw NotProved.malformed(name, Why.ZIP_DIRECTORY);
        files(at(start, (int) length), count, start);
    }

    private void files(ByteBuffer directory, int count, long start) throws IOException {
        long next = 0;
        for (int i = 0; i < count; i++) {
            ArchiveFile file = ArchiveFile.read(directory, name);
            if (file.start() != next) throw NotProved.malformed(name, Why.ZIP_GAP, next);
            if (file.end() > start) throw NotProved.malformed(name, Why.ZIP_DIRECTORY);
            demandRecords(file);
            if (files.put(file.name(), file) != null) throw NotProved.malformed(file.name(), Why.TWICE);
            next = file.end();
        }
        if (directory.hasRemaining()) throw NotProved.malformed(name, Why.ZIP_DIRECTORY);
        if (next != start) throw NotProved.malformed(name, Why.ZIP_GAP, next);
    }

    private void demandRecords(ArchiveFile file) throws IOException {
        boolean told = file.isTold(at(file.start(), file.recordBytes()))
                && file.isToldAgain(at(file.end() - file.descriptorBytes(), file.descriptorBytes()));
        if (!told) throw NotProved.malformed(file.name(), Why.ZIP_RECORD);
    }

    private ByteBuffer at(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0)
                throw NotProved.malformed(name, Why.ZIP_DIRECTORY);
        }
        return bytes.flip();
    }
}
