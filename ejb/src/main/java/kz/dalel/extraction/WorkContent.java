package kz.dalel.extraction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import kz.dalel.kernel.Roles;
import kz.dalel.vault.Vault;

/** Opens the file of a task for the worker that has locked it; outside transactions, after the entry of the reading. */
@Stateless
@RolesAllowed(Roles.WORKER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkContent {
    @Inject
    WorkReadings readings;

    @Inject
    Vault vault;

    /** All bytes of the task's exhibit and their number; the caller closes. */
    public Opened open(String task) {
        WorkReadings.Reading reading = readings.record(task);
        return new Opened(vault.open(reading.object()), reading.size());
    }

    /** An open file; size in bytes. */
    public record Opened(InputStream bytes, long size) {}
}
