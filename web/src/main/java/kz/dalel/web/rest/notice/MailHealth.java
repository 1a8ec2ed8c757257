package kz.dalel.web.rest.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.dalel.mail.MailState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says in the health of the server whether mail is off, carried or failing; a server without mail serves all the same. */
@Readiness
@ApplicationScoped
public class MailHealth implements HealthCheck {
    @Inject
    MailState state;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("mail").up().withData("mail", said()).build();
    }

    private String said() {
        if (!state.isOn()) return "off";
        return state.trouble().isPresent() ? "failing" : "on";
    }
}
