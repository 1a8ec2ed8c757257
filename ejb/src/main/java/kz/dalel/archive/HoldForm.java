package kz.dalel.archive;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * Why a case must stay.
 *
 * @param act number and date of the letter or ruling that asks for it
 */
public record HoldForm(String ground, String act) {
    HoldForm checked() {
        Mandatory.all(
                "hold.incomplete", () -> Mandatory.text("hold.ground", ground), () -> Mandatory.line("hold.act", act));
        return new HoldForm(
                Statement.of("hold.ground", ground, Statement.PARAGRAPH),
                Statement.of("hold.act", act, Statement.LINE));
    }
}
