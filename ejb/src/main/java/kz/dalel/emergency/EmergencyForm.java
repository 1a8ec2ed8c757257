package kz.dalel.emergency;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * What is asked.
 *
 * @param request the number of the case
 * @param reason why it cannot wait, in words
 * @param hours for how long, 1 to 8
 */
public record EmergencyForm(String request, String reason, Integer hours) {
    private static final int MOST = 8;

    EmergencyForm complete() {
        Mandatory.all(
                "emergency.incomplete",
                () -> Mandatory.line("emergency.request", request),
                () -> Mandatory.text("emergency.reason", reason),
                () -> Mandatory.value("emergency.hours", hours));
        if (hours < 1 || hours > MOST) throw Refusal.invalid("emergency.hours", MOST);
        return new EmergencyForm(request.strip(), Statement.of("emergency.reason", reason, Statement.PARAGRAPH), hours);
    }
}
