package kz.dalel.assignment;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/** Who shall examine and who shall review, by their accounts, and why they. */
public record Assignment(String expert, String reviewer, String reason) {

    private static final int LONGEST = 2_000;

    /** The same without outer white space; refused when something is missing. */
    Assignment complete() {
        if (Mandatory.text("assignment.reason", reason).length() > LONGEST)
            throw Refusal.invalid("text.tooLong", LONGEST);
        return new Assignment(
                Mandatory.line("assignment.expert", expert),
                Mandatory.line("assignment.reviewer", reviewer),
                reason.strip());
    }
}
