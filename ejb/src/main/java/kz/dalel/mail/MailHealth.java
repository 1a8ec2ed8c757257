package kz.dalel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says in the health of the server whether mail is off, carried or failing; a server without mail serves all the same. It is here, not
 * with the resources: of an EAR the server finds no health checks in a web archive.
 */
@Readiness
@ApplicationScoped
class MailHealth implements HealthCheck {
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
