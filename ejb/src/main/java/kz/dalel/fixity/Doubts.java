package kz.dalel.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** What stands against a conclusion: each object of its case that is under alarm. */
@ApplicationScoped
class Doubts {
    private static final int SHORT = 16;

    @Inject
    Alarms alarms;

    List<Refusal> of(RequestNumber request) {
        return alarms.open(request).stream().map(Doubts::refusal).toList();
    }

    private static Refusal refusal(Alarm alarm) {
        if (alarm.exhibit() != null) return Refusal.invalid("fixity.cited", alarm.exhibit());
        return Refusal.invalid("fixity.document", alarm.sha256().substring(0, SHORT));
    }
}
