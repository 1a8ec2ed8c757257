package kz.dalel.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.dalel.kernel.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Has engine and requests compared every night, when nobody waits for either. */
@Singleton
@Startup
@RunAs(Roles.ENGINE)
@RunAsPrincipal("engine:agreement")
@RolesAllowed(Roles.ENGINE)
public class AgreementNight {
    @Inject
    EngineCheck check;

    @Schedule(hour = "2", minute = "30", timezone = "Asia/Almaty", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void compare() {
        check.compare();
    }
}
