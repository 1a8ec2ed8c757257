package kz.dalel.method;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * What shows that a version of a method does what it claims (Law No 44-VI, art. 56; ISO/IEC 17025, 7.2.2).
 *
 * @param data the test data: what, how much, whence
 * @param criteria by what it was measured
 * @param results what came out
 * @param limits where it did not work
 * @param errorRates false positives, false negatives, with their base; or why none can be told
 * @param validator who validated it, by name
 * @param validatedOn the day, not in the future
 * @param revalidationDue the last day on which it may be used without being validated anew
 */
public record DossierForm(
        String data,
        String criteria,
        String results,
        String limits,
        String errorRates,
        String validator,
        LocalDate validatedOn,
        LocalDate revalidationDue) {

    DossierForm checked(LocalDate today) {
        Mandatory.all(
                "method.dossierIncomplete",
                () -> Mandatory.text("dossier.data", data),
                () -> Mandatory.text("dossier.criteria", criteria),
                () -> Mandatory.text("dossier.results", results),
                () -> Mandatory.text("dossier.limits", limits),
                () -> Mandatory.text("dossier.errorRates", errorRates),
                () -> Mandatory.line("dossier.validator", validator),
                () -> Mandatory.value("dossier.validatedOn", validatedOn),
                () -> Mandatory.value("dossier.revalidationDue", revalidationDue));
        if (validatedOn.isAfter(today)) throw Refusal.invalid("dossier.inFuture");
        if (!revalidationDue.isAfter(today)) throw Refusal.invalid("dossier.dueAlready");
        return new DossierForm(
                Statement.of("dossier.data", data, Statement.PARAGRAPH),
                Statement.of("dossier.criteria", criteria, Statement.PARAGRAPH),
                Statement.of("dossier.results", results, Statement.PAGES),
                Statement.of("dossier.limits", limits, Statement.PARAGRAPH),
                Statement.of("dossier.errorRates", errorRates, Statement.PARAGRAPH),
                Entered.line("dossier.validator", validator, Statement.LINE),
                validatedOn,
                revalidationDue);
    }
}
