package kz.dalel.rectification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;
import kz.dalel.request.RequestField;

/**
 * What was entered wrong.
 *
 * @param newValue as it should be: a code for a body, ISO 8601 for a day
 * @param reason how it came about
 * @param noticedBy who noticed, by name and post
 */
public record Mistake(RequestField field, String newValue, String reason, String noticedBy) {
    /** The same as it is kept; refused with all that is missing. */
    Mistake checked() {
        Mandatory.all(
                "rectification.incomplete",
                () -> Mandatory.value("rectification.field", field),
                () -> Mandatory.line("rectification.newValue", newValue),
                () -> Mandatory.text("rectification.reason", reason),
                () -> Mandatory.line("rectification.noticedBy", noticedBy));
        String value = Statement.of("rectification.newValue", newValue, Statement.LINE);
        return new Mistake(
                field,
                field.isDay() ? day(value) : value,
                Statement.of("rectification.reason", reason, Statement.PARAGRAPH),
                Statement.of("rectification.noticedBy", noticedBy, Statement.LINE));
    }

    private static String day(String iso) {
        try {
            return LocalDate.parse(iso).toString();
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("rectification.day", iso);
        }
    }
}
