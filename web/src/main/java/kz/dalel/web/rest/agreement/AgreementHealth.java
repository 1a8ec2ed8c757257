package kz.dalel.web.rest.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import kz.dalel.agreement.AgreementState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says in the health of the server how many requests stood apart from their process at the last check; it serves all the same. */
@Readiness
@ApplicationScoped
public class AgreementHealth implements HealthCheck {
    @Inject
    AgreementState state;

    @Override
    public HealthCheckResponse call() {
        OptionalInt apart = state.apart();
        String said = apart.isPresent() ? Integer.toString(apart.getAsInt()) : "not checked since the start";
        return HealthCheckResponse.named("agreement")
                .up()
                .withData("apart", said)
                .build();
    }
}
