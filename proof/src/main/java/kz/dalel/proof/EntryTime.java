package kz.dalel.proof;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The time of an entry as text: UTC, always six decimals, so that texts sort as times do. */
final class EntryTime {
    private static final String MEMBER = "time";
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private EntryTime() {}

    static void check(Instant time) {
        if (time == null) throw TextMember.refusal(MEMBER, Why.MISSING);
        if (!time.truncatedTo(ChronoUnit.MICROS).equals(time)) throw TextMember.refusal(MEMBER, Why.TIME_FINE);
        if (time.isBefore(FIRST) || time.isAfter(LAST)) throw TextMember.refusal(MEMBER, Why.TIME_YEAR);
    }

    static String text(Instant time) {
        return FORMAT.format(time);
    }

    /** Java reads several spellings of one instant (24:00, 29 February of any year); only the one it writes counts. */
    static Instant read(String text) {
        try {
            Instant time = FORMAT.parse(text, Instant::from);
            if (text(time).equals(text)) return time;
        } catch (DateTimeParseException malformed) {
            Unfit refusal = TextMember.refusal(MEMBER, Why.FORM, "2026-11-22T10:11:12.123456Z");
            refusal.initCause(malformed);
            throw refusal;
        }
        throw TextMember.refusal(MEMBER, Why.TIME_NEVER);
    }
}
