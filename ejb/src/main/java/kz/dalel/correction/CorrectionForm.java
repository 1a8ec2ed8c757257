package kz.dalel.correction;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * What is wrong in the conclusion.
 *
 * @param place where it stands: page, section, answer
 * @param oldValue as it stands there
 * @param newValue as it should be
 * @param reason how it came about
 * @param noticedBy who noticed, by name and post
 */
public record CorrectionForm(String place, String oldValue, String newValue, String reason, String noticedBy) {
    /** The same as it is kept; refused with all that is missing, and when nothing would change. */
    CorrectionForm checked() {
        Mandatory.all(
                "correction.incomplete",
                () -> Mandatory.line("correction.place", place),
                () -> Mandatory.text("correction.oldValue", oldValue),
                () -> Mandatory.text("correction.newValue", newValue),
                () -> Mandatory.text("correction.reason", reason),
                () -> Mandatory.line("correction.noticedBy", noticedBy));
        CorrectionForm said = new CorrectionForm(
                Statement.of("correction.place", place, Statement.LINE),
                Statement.of("correction.oldValue", oldValue, Statement.PARAGRAPH),
                Statement.of("correction.newValue", newValue, Statement.PARAGRAPH),
                Statement.of("correction.reason", reason, Statement.PARAGRAPH),
                Statement.of("correction.noticedBy", noticedBy, Statement.LINE));
        if (said.oldValue().equals(said.newValue())) throw Refusal.invalid("correction.same");
        return said;
    }
}
