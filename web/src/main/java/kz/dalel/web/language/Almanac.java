package kz.dalel.web.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import kz.dalel.kernel.Time;

/** Dates and times as a language writes them, in the time of Astana. */
public final class Almanac {
    private static final Map<Language, Almanac> ALL = Map.of(
            Language.KK, new Almanac(Language.KK, "uuuu 'жылғы' d MMMM", "dd.MM.uuuu"),
            Language.RU, new Almanac(Language.RU, "d MMMM uuuu 'г.'", "dd.MM.uuuu"),
            Language.EN, new Almanac(Language.EN, "d MMMM uuuu", "d MMM uuuu"));

    private final DateTimeFormatter date;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter brief;

    private Almanac(Language language, String date, String brief) {
        this.date = DateTimeFormatter.ofPattern(date, language.locale());
        this.moment = DateTimeFormatter.ofPattern(date + ", HH:mm", language.locale());
        this.brief = DateTimeFormatter.ofPattern(brief + " HH:mm", language.locale());
    }

    public static Almanac of(Language language) {
        return ALL.get(language);
    }

    /** A day: 3 October 2026. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** A day and minute: 3 October 2026, 14:05. */
    public String moment(Instant instant) {
        return moment.format(instant.atZone(Time.ASTANA));
    }

    /** The same for the narrow column of a table: 03.10.2026 14:05. */
    public String brief(Instant instant) {
        return brief.format(instant.atZone(Time.ASTANA));
    }
}
