package kz.dalel.method;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * That somebody may use a method (ISO/IEC 17025, 6.2.5).
 *
 * @param officer account of the expert
 * @param validTo the last day; absent without end
 * @param ground on what it rests: training, observed work, an order
 */
public record AuthorisationForm(String officer, LocalDate validFrom, LocalDate validTo, String ground) {
    AuthorisationForm checked() {
        Mandatory.all(
                "authorisation.incomplete",
                () -> Mandatory.line("authorisation.officer", officer),
                () -> Mandatory.value("authorisation.validFrom", validFrom),
                () -> Mandatory.text("authorisation.ground", ground));
        if (validTo != null && validTo.isBefore(validFrom)) throw Refusal.invalid("authorisation.endsBefore");
        return new AuthorisationForm(
                officer.strip(), validFrom, validTo, Statement.of("authorisation.ground", ground, Statement.PARAGRAPH));
    }
}
