package kz.dalel.agency;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * That a body is renamed, merged into another, or abolished with a successor.
 *
 * @param body its code, which stays
 * @param successor the code of who succeeds it; absent for a new name
 * @param ru the new name in Russian, {@code kk} in Kazakh, {@code en} in English; absent for a successor
 * @param day the first day on which it holds, in Astana
 * @param act the act that is the ground: its kind and number
 * @param actDate the day of the act
 */
public record BodyChangeForm(
        String body,
        Kind kind,
        String successor,
        String ru,
        String kk,
        String en,
        LocalDate day,
        String act,
        LocalDate actDate) {

    /** What becomes of the body. */
    public enum Kind {
        RENAMED,
        MERGED,
        ABOLISHED
    }

    /** The same as it is kept; refused with all that is missing. */
    BodyChangeForm complete() {
        Mandatory.all(
                "bodyChange.incomplete",
                () -> Mandatory.line("bodyChange.body", body),
                () -> Mandatory.value("bodyChange.kind", kind),
                this::demandWhat,
                () -> Mandatory.value("bodyChange.day", day),
                () -> Mandatory.line("bodyChange.act", act),
                () -> Mandatory.value("bodyChange.actDate", actDate));
        if (actDate.isAfter(day)) throw Refusal.invalid("bodyChange.beforeAct", day, actDate);
        boolean renamed = kind == Kind.RENAMED;
        return new BodyChangeForm(
                body.strip(),
                kind,
                renamed ? null : successor.strip(),
                renamed ? line("bodyChange.ru", ru) : null,
                renamed ? line("bodyChange.kk", kk) : null,
                renamed ? line("bodyChange.en", en) : null,
                day,
                line("bodyChange.act", act),
                actDate);
    }

    private void demandWhat() {
        if (kind == Kind.RENAMED) {
            Mandatory.line("bodyChange.ru", ru);
            Mandatory.line("bodyChange.kk", kk);
            Mandatory.line("bodyChange.en", en);
        } else if (kind != null) {
            Mandatory.line("bodyChange.successor", successor);
            if (successor.strip().equals(body == null ? null : body.strip()))
                throw Refusal.invalid("bodyChange.ownSuccessor");
        }
    }

    private static String line(String field, String text) {
        return Statement.of(field, text, Statement.LINE);
    }
}
