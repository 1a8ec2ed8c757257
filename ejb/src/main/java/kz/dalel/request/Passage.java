package kz.dalel.request;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * That a case passes from one to another by the bodies' act.
 *
 * @param kind absent for a transfer
 * @param person the account of who appoints from now on; absent where body and name say it, and in a joined or split-off case
 *     where he stays who it was
 * @param body the code of his body
 * @param name his full name as his account has it; of a judge without an account his name and post
 * @param caseNumber the number of the joined or split-off case; absent where the number stays
 * @param ground the act: its kind, number and date
 */
public record Passage(Kind kind, String person, String body, String name, String caseNumber, String ground) {
    public Passage {
        if (kind == null) kind = Kind.TRANSFER;
    }

    /** How a case passes. */
    public enum Kind {
        /** To another person, of the same or another body. */
        TRANSFER,
        /** To a court: its body appoints from now on. */
        COURT,
        /** Its criminal case is joined to another, whose number it bears from now on. */
        JOINING,
        /** It follows a case that was split off, with a number of its own. */
        SPLITTING;

        boolean changesNumber() {
            return this == JOINING || this == SPLITTING;
        }
    }

    /** The same without outer white space; refused with all that is missing. */
    Passage complete() {
        Mandatory.all(
                "participation.incomplete", () -> Mandatory.text("participation.ground", ground), this::demandWhere);
        return new Passage(
                kind,
                line(person),
                line(body),
                line(name),
                line(caseNumber),
                Statement.of("participation.ground", ground, Statement.PARAGRAPH));
    }

    private void demandWhere() {
        switch (kind) {
            case TRANSFER, COURT -> demandPerson();
            case JOINING, SPLITTING -> {
                Mandatory.line("participation.caseNumber", caseNumber);
                if (said(body) || said(name)) demandPerson();
            }
        }
    }

    private void demandPerson() {
        if (said(person)) return;
        if (!said(body) && !said(name)) throw Refusal.invalid("required.participation.person");
        Mandatory.line("participation.body", body);
        Mandatory.line("participation.name", name);
    }

    /** Whether somebody else is named: by his account, or by body and name. */
    boolean namesSomebody() {
        return person != null || body != null;
    }

    private static boolean said(String text) {
        return text != null && !Plain.isBlank(text);
    }

    private static String line(String text) {
        return Statement.orNone("participation.line", text, Statement.LINE);
    }
}
