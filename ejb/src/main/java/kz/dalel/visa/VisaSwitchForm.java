package kz.dalel.visa;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * Whether a body keeps an internal visa from now on.
 *
 * @param body its code
 * @param ground the body's own act or letter that asks for it
 */
public record VisaSwitchForm(String body, Boolean kept, String ground) {
    /** The same as it is kept; refused with all that is missing. */
    VisaSwitchForm complete() {
        Mandatory.all(
                "visaSwitch.incomplete",
                () -> Mandatory.line("visaSwitch.body", body),
                () -> Mandatory.value("visaSwitch.kept", kept),
                () -> Mandatory.text("visaSwitch.ground", ground));
        return new VisaSwitchForm(body.strip(), kept, Statement.of("visaSwitch.ground", ground, Statement.PARAGRAPH));
    }
}
