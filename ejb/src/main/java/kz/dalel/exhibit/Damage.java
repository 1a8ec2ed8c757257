package kz.dalel.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Roles;

/** Tells what was found when bytes were read anew, whatever becomes of the act for which they were read. */
@Stateless
@RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
public class Damage {
    private static final List<String> READERS = List.of(Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT);

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    @Inject
    Event<BytesRead> facts;

    /** The file is what its record says. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void intact(ExhibitFile file) {
        facts.fire(new BytesRead(file, file.sha256()));
    }

    /** The file has another digest than its record; null when it is gone. Has its entry. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void found(ExhibitFile file, String sha256) {
        facts.fire(new BytesRead(file, sha256));
        custody.append(Act.onExhibit(
                        "exhibit.digestDiffers",
                        file.number().text(),
                        file.request().text())
                .as(role())
                .because(sha256 == null ? "fileGone" : "rehash")
                .before(file.sha256())
                .after(sha256));
    }

    private String role() {
        return READERS.stream().filter(caller.actor()::has).findFirst().orElseThrow();
    }
}
