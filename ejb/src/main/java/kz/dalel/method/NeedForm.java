package kz.dalel.method;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * Whether an examination of a specialty needs the method (ISO/IEC 17025, 6.2).
 *
 * @param specialty code of the expert's specialty, as triage decides it
 * @param needed false: from that day on it is needed no longer
 * @param validFrom the first day on which this holds
 * @param ground on what it rests: an order, a decision of the laboratory
 */
public record NeedForm(String specialty, Boolean needed, LocalDate validFrom, String ground) {
    NeedForm checked() {
        Mandatory.all(
                "need.incomplete",
                () -> Mandatory.line("need.specialty", specialty),
                () -> Mandatory.value("need.needed", needed),
                () -> Mandatory.value("need.validFrom", validFrom),
                () -> Mandatory.text("need.ground", ground));
        return new NeedForm(
                specialty.strip(), needed, validFrom, Statement.of("need.ground", ground, Statement.PARAGRAPH));
    }
}
