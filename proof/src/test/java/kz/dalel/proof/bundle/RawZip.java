package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written by hand, so that a test can write into it what no honest program would. */
final class RawZip {
    final List<Part> parts = new ArrayList<>();
    byte[] first = {};
    byte[] last = {};
    byte[] gap = {};
    String comment = "";
    int disk;
    int counted;

    static RawZip of(Map<String, byte[]> files) {
        RawZip zip = new RawZip();
        files.forEach((name, content) -> zip.parts.add(new Part(name, content)));
        return zip;
    }

    Part part(String name) {
        return parts.stream().filter(part -> part.name.equals(name)).findFirst().orElseThrow();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        out.writeBytes(first);
        int lines = 0;
        for (Part part : parts) {
            if (part.listed) {
                directory.writeBytes(part.line(out.size()));
                lines++;
            }
            out.writeBytes(part.record());
            out.writeBytes(part.packed);
            out.writeBytes(part.descriptor());
        }
        out.writeBytes(gap);
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        byte[] end = new byte[22];
        little(end)
                .putInt(0x06054b50)
                .putShort((short) disk)
                .putShort((short) 0)
                .putShort((short) (lines + counted))
                .putShort((short) (lines + counted))
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) comment.length());
        out.writeBytes(end);
        out.writeBytes(comment.getBytes(ISO_8859_1));
        out.writeBytes(last);
        return out.toByteArray();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A file of it; stored, unless a test packs it. */
    static final class Part {
        final String name;
        String nameBefore;
        boolean listed = true;
        int flags = 1 << 11;
        int method;
        int methodBefore;
        int crc;
        int crcAfter;
        int size;
        byte[] packed;
        byte[] extra = {};
        byte[] extraBefore = {};
        String remark = "";

        Part(String name, byte[] content) {
            this.name = name;
            nameBefore = name;
            packed = content.clone();
            size = content.length;
            CRC32 checksum = new CRC32();
            checksum.update(content);
            crc = (int) checksum.getValue();
            crcAfter = crc;
        }

        Part deflated() {
            Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            deflater.setInput(packed);
            deflater.finish();
            byte[] room = new byte[packed.length + 64];
            packed = Arrays.copyOf(room, deflater.deflate(room));
            deflater.end();
            return packedAs(8);
        }

        Part packedAs(int otherMethod) {
            method = otherMethod;
            methodBefore = otherMethod;
            return this;
        }

        /** Checksum and lengths stand after the bytes. */
        Part toldAfter() {
            flags |= 1 << 3;
            return this;
        }

        byte[] record() {
            boolean after = (flags & 1 << 3) != 0;
            byte[] record = new byte[30 + nameBefore.length() + extraBefore.length];
            little(record)
                    .putInt(0x04034b50)
                    .putShort((short) 20)
                    .putShort((short) flags)
                    .putShort((short) methodBefore)
                    .putInt(0)
                    .putInt(after ? 0 : crc)
                    .putInt(after ? 0 : packed.length)
                    .putInt(after ? 0 : size)
                    .putShort((short) nameBefore.length())
                    .putShort((short) extraBefore.length)
                    .put(nameBefore.getBytes(ISO_8859_1))
                    .put(extraBefore);
            return record;
        }

        byte[] descriptor() {
            if ((flags & 1 << 3) == 0) return new byte[0];
            byte[] descriptor = new byte[16];
            little(descriptor)
                    .putInt(0x08074b50)
                    .putInt(crcAfter)
                    .putInt(packed.length)
                    .putInt(size);
            return descriptor;
        }

        byte[] line(int start) {
            byte[] line = new byte[46 + name.length() + extra.length + remark.length()];
            little(line)
                    .putInt(0x02014b50)
                    .putInt(20 << 16 | 20)
                    .putShort((short) flags)
                    .putShort((short) method)
                    .putInt(0)
                    .putInt(crc)
                    .putInt(packed.length)
                    .putInt(size)
                    .putShort((short) name.length())
                    .putShort((short) extra.length)
                    .putShort((short) remark.length())
                    .position(42)
                    .putInt(start)
                    .put(name.getBytes(ISO_8859_1))
                    .put(extra)
                    .put(remark.getBytes(ISO_8859_1));
            return line;
        }
    }
}
