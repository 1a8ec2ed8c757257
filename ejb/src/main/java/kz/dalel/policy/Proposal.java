package kz.dalel.policy;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Plain;

/**
 * A proposed version of a table.
 *
 * @param model the table as XML (DMN 1.3)
 * @param act number and date of the act; mandatory for a table with legal content
 * @param reason why it changes
 */
public record Proposal(String model, String act, String reason) {
    Proposal checked(PolicyCode code) {
        return new Proposal(
                Mandatory.text("policy.model", model),
                code.isLegal() ? Mandatory.line("policy.act", act) : Plain.orNone(act),
                Mandatory.text("policy.reason", reason));
    }
}
