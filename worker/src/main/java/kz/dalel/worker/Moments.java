package kz.dalel.worker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as files write them, brought to ISO 8601. A time without a zone stays without: nobody knows which it was. */
final class Moments {
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss][.SSS][.SS][.S][XXX][XX][X]]", Locale.ROOT),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    /** QuickTime's zero: the writer of the file had no clock. */
    private static final String NO_CLOCK = "1904-01-01T00:00:00Z";

    private Moments() {}

    static Optional<String> iso(String text) {
        return FORMS.stream()
                .flatMap(form -> read(form, text.strip()).stream())
                .findFirst()
                .filter(iso -> !iso.equals(NO_CLOCK));
    }

    private static Optional<String> read(DateTimeFormatter form, String text) {
        try {
            return Optional.of(print(form.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static String print(TemporalAccessor moment) {
        if (moment instanceof OffsetDateTime zoned) return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned);
        if (moment instanceof LocalDateTime local) return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
        return moment.toString();
    }
}
