package kz.dalel.method;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * A version of a method as its author drafts it.
 *
 * @param specialty code of the specialty of experts to which it belongs
 * @param basis the scientific basis (CPC art. 112(1)7; Law No 44-VI, art. 9)
 * @param fieldOfUse what it is for
 * @param limits what it cannot do
 * @param stateRegister its number in the state register of methods; absent for a method outside it
 * @param justification why the Center has a method outside the state register (Law No 44-VI, art. 10); absent for one in it
 */
public record MethodVersionForm(
        String specialty, String basis, String fieldOfUse, String limits, String stateRegister, String justification) {

    MethodVersionForm checked() {
        String registered = Entered.lineOrNone("method.stateRegister", stateRegister, Statement.LINE);
        Mandatory.all(
                "method.versionIncomplete",
                () -> Mandatory.line("method.specialty", specialty),
                () -> Mandatory.text("method.basis", basis),
                () -> Mandatory.text("method.fieldOfUse", fieldOfUse),
                () -> Mandatory.text("method.limits", limits),
                () -> {
                    if (registered == null) Mandatory.text("method.justification", justification);
                });
        return new MethodVersionForm(
                Entered.line("method.specialty", specialty, Statement.LINE),
                Statement.of("method.basis", basis, Statement.PAGES),
                Statement.of("method.fieldOfUse", fieldOfUse, Statement.PARAGRAPH),
                Statement.of("method.limits", limits, Statement.PARAGRAPH),
                registered,
                Statement.orNone("method.justification", justification, Statement.PARAGRAPH));
    }
}
