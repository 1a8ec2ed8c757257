package kz.dalel.interruption;

import kz.dalel.kernel.Mandatory;

/**
 * A challenge as it is raised.
 *
 * @param against whom
 * @param ground code of the legal ground (CPC art. 93)
 * @param raisedBy which party raises it, by name and standing
 * @param reason the facts
 * @param officer account of the expert who is meant, where several examine; else absent
 */
public record Challenged(Against against, String ground, String raisedBy, String reason, String officer) {
    /** Who can be challenged. */
    public enum Against {
        EXPERT,
        REVIEWER,
        HEAD
    }

    Challenged checked() {
        return new Challenged(
                Mandatory.value("challenge.against", against),
                Mandatory.line("challenge.ground", ground),
                Mandatory.line("challenge.raisedBy", raisedBy),
                Mandatory.text("challenge.reason", reason),
                officer == null || officer.isBlank() ? null : officer.strip());
    }
}
