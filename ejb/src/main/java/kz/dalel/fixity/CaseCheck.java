package kz.dalel.fixity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;

/** Reads all that is kept of a case anew before it goes to the archive, outside any transaction. */
@Stateless
@RolesAllowed(Roles.ARCHIVIST)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseCheck {
    @Inject
    CaseCheckLedger ledger;

    @Inject
    Rereading rereading;

    /** How many objects there are and how many of them are intact; what is newly wrong has its alarm and its entry by then. */
    public record Checked(int objects, int intact) {}

    /** Reads and writes down each; nothing shows to who does not answer for the case’s archive. */
    public Checked check(RequestNumber request) {
        List<Kept> kept = ledger.objects(request);
        int intact = 0;
        for (Kept object : kept) if (ledger.record(rereading.read(object, Rereading.UNPACED))) intact++;
        return new Checked(kept.size(), intact);
    }
}
