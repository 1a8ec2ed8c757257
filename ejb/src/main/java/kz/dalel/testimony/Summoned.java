package kz.dalel.testimony;

import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * A summons of the expert.
 *
 * @param court which summons, or the body where it is none
 * @param hearing the day
 * @param hour such as 09:30; absent where it is not said
 * @param questions on what he is to testify
 */
public record Summoned(String court, LocalDate hearing, String hour, String place, String questions) {
    private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    /** The same as it is kept; refused with all that is missing. */
    Summoned checked() {
        Mandatory.all(
                "summons.incomplete",
                () -> Mandatory.line("summons.court", court),
                () -> Mandatory.value("summons.hearing", hearing),
                () -> Mandatory.line("summons.place", place),
                () -> Mandatory.text("summons.questions", questions));
        String time = Statement.orNone("summons.hour", hour, Statement.LINE);
        if (time != null && !HOUR.matcher(time).matches()) throw Refusal.invalid("summons.hour", time);
        return new Summoned(
                Statement.of("summons.court", court, Statement.LINE),
                hearing,
                time,
                Statement.of("summons.place", place, Statement.LINE),
                Statement.of("summons.questions", questions, Statement.PARAGRAPH));
    }
}
