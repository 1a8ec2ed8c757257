package kz.dalel.deviation;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * A deviation as the expert records it (ISO/IEC 17025, 7.2.1.7).
 *
 * @param note number of the note that tells of it; absent where none does
 * @param method code and version of the method that was not kept to; absent where it is none of one method
 * @param what what was done otherwise
 * @param reason why
 */
public record DeviationForm(Integer note, String method, String what, String reason) {
    DeviationForm checked() {
        Mandatory.all(
                "deviation.incomplete",
                () -> Mandatory.text("deviation.what", what),
                () -> Mandatory.text("deviation.reason", reason));
        return new DeviationForm(
                note,
                Statement.orNone("deviation.method", method, Statement.LINE),
                Statement.of("deviation.what", what, Statement.PARAGRAPH),
                Statement.of("deviation.reason", reason, Statement.PARAGRAPH));
    }
}
