package kz.dalel.erasure;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * What is asked: which entry, by which act.
 *
 * @param entry the number of the entry, as histories show it
 * @param number of the act that orders the erasure
 * @param date of the act
 * @param ground the article or the decision, in words that repeat nothing of what is to be erased
 * @param scan the upload that holds the scanned act
 */
public record ErasureForm(Long entry, String number, LocalDate date, String ground, String scan) {
    ErasureForm checked(LocalDate today) {
        Mandatory.all(
                "erasure.incomplete",
                () -> Mandatory.value("erasure.entry", entry),
                () -> Mandatory.line("erasure.number", number),
                () -> Mandatory.value("erasure.date", date),
                () -> Mandatory.text("erasure.ground", ground),
                () -> Mandatory.line("erasure.scan", scan));
        if (date.isAfter(today)) throw Refusal.invalid("erasure.future", date);
        return new ErasureForm(
                entry,
                Statement.of("erasure.number", Mandatory.line("erasure.number", number), Statement.LINE),
                date,
                Statement.of("erasure.ground", ground, Statement.PARAGRAPH),
                scan.strip());
    }
}
