package kz.dalel.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.dalel.kernel.Time;
import kz.dalel.web.language.Almanac;
import kz.dalel.web.language.Language;
import kz.dalel.web.language.Vocabulary;

/**
 * What is left until the end of a term, seen from today.
 *
 * @param day the last day of the term; a term that ends at midnight ends with the day before
 * @param days calendar days from today to that day; negative when it is past
 * @param late whether the term has ended
 */
record Deadline(LocalDate day, long days, boolean late) {
    private static final long SOON = 3;

    static Deadline of(Instant due, Instant now) {
        LocalDate last = due.minusNanos(1).atZone(Time.ASTANA).toLocalDate();
        LocalDate today = now.atZone(Time.ASTANA).toLocalDate();
        return new Deadline(last, ChronoUnit.DAYS.between(today, last), !now.isBefore(due));
    }

    Tone tone() {
        if (late) return Tone.ALARM;
        return days <= SOON ? Tone.WAITING : Tone.OPEN;
    }

    /** Late, soon, or far: the part of a style class. */
    String style() {
        if (late) return "late";
        return days <= SOON ? "soon" : "far";
    }

    String words(Language language) {
        Vocabulary words = Vocabulary.of(language);
        if (late) return words.count("clock.late", Math.max(1, -days));
        return days == 0 ? words.say("clock.today") : words.count("clock.left", days);
    }

    String date(Language language) {
        return Vocabulary.of(language).say("clock.until", Almanac.of(language).date(day));
    }
}
