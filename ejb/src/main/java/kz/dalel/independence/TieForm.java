package kz.dalel.independence;

import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * What ties an officer to a side (CPC art. 93).
 *
 * @param officer his account; the caller's own when it is null
 * @param body code of the body on which he depends; null for an audit
 * @param caseNumber the proceeding to which his audit led; null otherwise
 * @param firstDay the first day, in Astana
 * @param lastDay the last day, itself included; null while it lasts
 * @param ground the order, the record, his own statement
 */
public record TieForm(
        String officer,
        Kind kind,
        String body,
        String caseNumber,
        LocalDate firstDay,
        LocalDate lastDay,
        String ground) {
    private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** In which way. */
    public enum Kind {
        /** Sent by another body, which he still belongs to. */
        SECONDED,
        /** Depends on it otherwise: by service, pay or kinship with who leads it. */
        DEPENDENT,
        /** Did the audit or inspection that led to the prosecution. */
        AUDIT
    }

    TieForm complete(String caller) {
        Mandatory.all(
                "tie.incomplete",
                () -> Mandatory.value("tie.kind", kind),
                () -> Mandatory.value("tie.firstDay", firstDay),
                () -> Mandatory.text("tie.ground", ground),
                this::demandSide);
        if (lastDay != null && lastDay.isBefore(firstDay)) throw Refusal.invalid("tie.backwards", firstDay, lastDay);
        String who = officer == null || officer.isBlank() ? caller : officer.strip();
        if (!ACCOUNT.matcher(who).matches()) throw Refusal.notFound("person.unknown");
        boolean audit = kind == Kind.AUDIT;
        return new TieForm(
                who,
                kind,
                audit ? null : Mandatory.line("tie.body", body),
                audit ? Statement.of("tie.caseNumber", caseNumber, Statement.LINE) : null,
                firstDay,
                lastDay,
                Statement.of("tie.ground", ground, Statement.PARAGRAPH));
    }

    private void demandSide() {
        if (kind == Kind.AUDIT) Mandatory.line("tie.caseNumber", caseNumber);
        else if (kind != null) Mandatory.line("tie.body", body);
    }
}
