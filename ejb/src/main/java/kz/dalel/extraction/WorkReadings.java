package kz.dalel.extraction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.exhibit.Uses;
import kz.dalel.kernel.Roles;
import kz.dalel.vault.VaultObject;

/** That a worker reads an exhibit: the short transaction before the first byte. */
@Stateless
@RolesAllowed(Roles.WORKER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkReadings {
    @Inject
    Orders orders;

    @Inject
    Uses uses;

    @Inject
    CustodyLog custody;

    /** Writes down the reading of the task's exhibit; conflict when the caller's lock ran out or something stands against it. */
    public Reading record(String task) {
        Extraction extraction = orders.locked(task);
        uses.allow(extraction.exhibit());
        custody.append(Act.onExhibit(
                        "exhibit.contentRead",
                        extraction.exhibit().text(),
                        extraction.request().text())
                .because("extraction")
                .before(extraction.sha256()));
        return new Reading(extraction.object(), extraction.size());
    }

    /** What is to be read, size in bytes. */
    public record Reading(VaultObject object, long size) {}
}
