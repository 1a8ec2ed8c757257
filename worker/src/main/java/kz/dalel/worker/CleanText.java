package kz.dalel.worker;

/** Text that PostgreSQL's jsonb can hold, of a bounded size. */
final class CleanText {
    private CleanText() {}

    /** Without NUL and unpaired surrogates, and of at most so many bytes of UTF-8; cut between characters. */
    static String of(String text, int maxBytes) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), maxBytes));
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) continue;
            bytes += width(c);
            if (bytes > maxBytes) break;
            clean.appendCodePoint(c);
        }
        return clean.toString();
    }

    /** Bytes of UTF-8; an unpaired surrogate or NUL, which will go, counts as nothing. */
    static int bytes(String text) {
        return text.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .map(CleanText::width)
                .sum();
    }

    private static int width(int c) {
        if (c < 0x80) return 1;
        if (c < 0x800) return 2;
        return c < 0x10000 ? 3 : 4;
    }
}
