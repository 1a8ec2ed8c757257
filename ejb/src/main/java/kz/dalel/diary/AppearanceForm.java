package kz.dalel.diary;

import java.time.Instant;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * When and where an expert has to appear.
 *
 * @param officer account of the expert of the case
 * @param ends exclusive
 * @param ground the summons or the call that says so, in words
 * @param despite whether it is entered though something else is then
 */
public record AppearanceForm(
        String officer,
        AppearanceKind kind,
        Instant starts,
        Instant ends,
        String place,
        String ground,
        boolean despite) {
    AppearanceForm complete() {
        Mandatory.all(
                "appearance.incomplete",
                () -> Mandatory.line("appearance.officer", officer),
                () -> Mandatory.value("appearance.kind", kind),
                () -> Mandatory.value("appearance.starts", starts),
                () -> Mandatory.value("appearance.ends", ends),
                () -> Mandatory.line("appearance.place", place),
                () -> Mandatory.line("appearance.ground", ground));
        if (!ends.isAfter(starts)) throw Refusal.invalid("appearance.backwards", starts, ends);
        return new AppearanceForm(
                officer.strip(),
                kind,
                starts,
                ends,
                Statement.of("appearance.place", place, Statement.LINE),
                Statement.of("appearance.ground", ground, Statement.LINE),
                despite);
    }
}
