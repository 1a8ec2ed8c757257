package kz.dalel.testimony;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * What the expert testified (CPC art. 285).
 *
 * @param givenOn the day
 * @param summary what was asked and answered
 */
public record Testified(LocalDate givenOn, String summary) {
    /** The same as it is kept; refused for a day to come. */
    Testified checked(LocalDate today) {
        Mandatory.all(
                "testimony.incomplete",
                () -> Mandatory.value("testimony.givenOn", givenOn),
                () -> Mandatory.text("testimony.summary", summary));
        if (givenOn.isAfter(today)) throw Refusal.invalid("testimony.future", givenOn);
        return new Testified(givenOn, Statement.of("testimony.summary", summary, Statement.PAGES));
    }
}
