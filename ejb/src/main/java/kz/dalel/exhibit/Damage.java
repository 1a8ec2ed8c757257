package kz.dalel.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;

/** Writes down that bytes are not what they were, whatever becomes of the act for which they were read. */
@Stateless
@RolesAllowed(Roles.CUSTODIAN)
public class Damage {
    @Inject
    CustodyLog custody;

    /** The file has another digest than its record; null when it is gone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void found(ExhibitFile file, String sha256) {
        custody.append(Act.onExhibit(
                        "exhibit.digestDiffers",
                        file.number().text(),
                        file.request().text())
                .as(Roles.CUSTODIAN)
                .because(sha256 == null ? "fileGone" : "rehash")
                .before(file.sha256())
                .after(sha256));
    }
}
