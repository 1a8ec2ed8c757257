package kz.dalel.web.rest.convention;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dalel.web.rest.problem.Misuse;

/** The strong entity tag of an aggregate's version: {@code "7"}. */
final class VersionTag {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");
    private static final Pattern OURS = Pattern.compile("\"(0|[1-9]\\d{0,17})\"");

    private VersionTag() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that an {@code If-Match} names. One that never was ours names no version; no tag at all, a list of tags and
     * {@code *}, which would overwrite what the caller has not read, are refused.
     */
    static OptionalLong expected(String ifMatch) {
        String text = ifMatch.strip();
        Matcher ours = OURS.matcher(text);
        if (ours.matches()) return OptionalLong.of(Long.parseLong(ours.group(1)));
        if (!TAG.matcher(text).matches()) throw new Misuse(400, "ifMatchBroken");
        return OptionalLong.empty();
    }

    /** Whether an {@code If-None-Match} names this version; a proxy may have made the tag a weak one. */
    static boolean named(String ifNoneMatch, long version) {
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(of(version)));
    }
}
