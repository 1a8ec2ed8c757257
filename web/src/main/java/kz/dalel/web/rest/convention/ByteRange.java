package kz.dalel.web.rest.convention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of a content that are wanted; offset and length in bytes. */
public record ByteRange(long offset, long length) {
    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{1,18})?-([0-9]{1,18})?");

    /**
     * What a {@code Range} header asks of a content (RFC 9110, section 14): the whole without a header, and for what is no
     * single range of bytes; nothing when no byte of it exists.
     */
    public static Optional<ByteRange> of(String range, long size) {
        Matcher one = ONE.matcher(range == null ? "" : range.strip());
        if (!one.matches() || (one.group(1) == null && one.group(2) == null))
            return Optional.of(new ByteRange(0, size));
        if (one.group(1) == null) return last(Long.parseLong(one.group(2)), size);
        long first = Long.parseLong(one.group(1));
        long last = one.group(2) == null ? size - 1 : Math.min(Long.parseLong(one.group(2)), size - 1);
        if (one.group(2) != null && Long.parseLong(one.group(2)) < first) return Optional.of(new ByteRange(0, size));
        return first >= size ? Optional.empty() : Optional.of(new ByteRange(first, last - first + 1));
    }

    private static Optional<ByteRange> last(long wanted, long size) {
        long length = Math.min(wanted, size);
        return length == 0 ? Optional.empty() : Optional.of(new ByteRange(size - length, length));
    }

    public boolean isWhole(long size) {
        return length == size;
    }

    /** The value of {@code Content-Range}. */
    public String of(long size) {
        return "bytes " + offset + "-" + (offset + length - 1) + "/" + size;
    }
}
