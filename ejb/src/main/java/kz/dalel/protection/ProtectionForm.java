package kz.dalel.protection;

import java.util.Locale;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * Who is protected, and what he is called instead.
 *
 * @param pseudonym as which he stands in the request and in every document
 * @param particulars what else identifies him; null for nothing
 * @param ground the decision that protects him
 */
public record ProtectionForm(String pseudonym, String surname, String givenNames, String particulars, String ground) {
    ProtectionForm complete() {
        Mandatory.all(
                "protection.incomplete",
                () -> Mandatory.line("protection.pseudonym", pseudonym),
                () -> Mandatory.line("protection.surname", surname),
                () -> Mandatory.line("protection.givenNames", givenNames),
                () -> Mandatory.text("protection.ground", ground));
        return new ProtectionForm(
                Statement.of("protection.pseudonym", pseudonym, Statement.LINE),
                Statement.of("protection.surname", surname, Statement.LINE),
                Statement.of("protection.givenNames", givenNames, Statement.LINE),
                Statement.orNone("protection.particulars", particulars, Statement.PARAGRAPH),
                Statement.of("protection.ground", ground, Statement.PARAGRAPH));
    }

    /** Whether the pseudonym gives away what it hides. */
    boolean givesAway() {
        return pseudonym.toLowerCase(Locale.ROOT).contains(surname.toLowerCase(Locale.ROOT));
    }
}
