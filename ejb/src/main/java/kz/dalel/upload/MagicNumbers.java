package kz.dalel.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/**
 * A first look at the kind of a file by its first bytes, when nobody declared one. Looks at sixteen bytes and parses nothing;
 * what a file really is, the worker finds out.
 */
final class MagicNumbers {
    /** How many bytes from the beginning are looked at. */
    static final int LENGTH = 16;

    private static final String UNKNOWN = "application/octet-stream";
    private static final List<Mark> MARKS = List.of(
            new Mark(0, "\u0089PNG\r\n\u001a\n", "image/png"),
            new Mark(0, "\u00ff\u00d8\u00ff", "image/jpeg"),
            new Mark(0, "GIF87a", "image/gif"),
            new Mark(0, "GIF89a", "image/gif"),
            new Mark(0, "%PDF-", "application/pdf"),
            new Mark(0, "PK\u0003\u0004", "application/zip"),
            new Mark(0, "PK\u0005\u0006", "application/zip"),
            new Mark(4, "ftypqt  ", "video/quicktime"),
            new Mark(4, "ftyp", "video/mp4"),
            new Mark(0, "II*\u0000", "image/tiff"),
            new Mark(0, "MM\u0000*", "image/tiff"),
            new Mark(0, "\u001f\u008b\u0008", "application/gzip"),
            new Mark(0, "SQLite format 3\u0000", "application/vnd.sqlite3"),
            new Mark(0, "\u007fELF", "application/x-elf"),
            new Mark(0, "MZ", "application/vnd.microsoft.portable-executable"));

    private MagicNumbers() {}

    private record Mark(int at, String text, String mediaType) {
        boolean isIn(String head) {
            return head.startsWith(text, at);
        }
    }

    /** The media type that the first bytes suggest; {@code application/octet-stream} when they suggest none. */
    static String mediaType(byte[] first) {
        String head = new String(first, ISO_8859_1);
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) return "audio/wav";
        return MARKS.stream()
                .filter(mark -> mark.isIn(head))
                .map(Mark::mediaType)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
