package kz.dalel.archive;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * A proposal to dispose of all that is kept of a case.
 *
 * @param actNumber of the act of disposal
 * @param actDate of the act
 * @param scan the upload that holds the signed act; it stays
 */
public record DisposalForm(String actNumber, LocalDate actDate, String reason, String scan) {
    DisposalForm checked(LocalDate today) {
        Mandatory.all(
                "disposal.incomplete",
                () -> Mandatory.line("disposal.actNumber", actNumber),
                () -> Mandatory.value("disposal.actDate", actDate),
                () -> Mandatory.text("disposal.reason", reason),
                () -> Mandatory.line("disposal.scan", scan));
        if (actDate.isAfter(today)) throw Refusal.invalid("disposal.future", actDate);
        return new DisposalForm(
                Statement.of("disposal.actNumber", actNumber, Statement.LINE),
                actDate,
                Statement.of("disposal.reason", reason, Statement.PARAGRAPH),
                scan.strip());
    }
}
