package kz.dalel.supervision;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * Who supervises a case from now on.
 *
 * @param prosecutor his account
 * @param ground the act that says so, in words
 */
public record SupervisionForm(String prosecutor, String ground) {
    SupervisionForm complete() {
        Mandatory.all(
                "supervision.incomplete",
                () -> Mandatory.line("supervision.prosecutor", prosecutor),
                () -> Mandatory.text("supervision.ground", ground));
        return new SupervisionForm(prosecutor.strip(), Statement.of("supervision.ground", ground, Statement.LINE));
    }
}
