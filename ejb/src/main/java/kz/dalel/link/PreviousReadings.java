package kz.dalel.link;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.Reader;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.ShelfList;
import kz.dalel.vault.VaultObject;

/** Who may read the earlier conclusion, and that he did: the short transactions around a reading. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PreviousReadings {
    private static final List<Reader> READERS = List.of(
            new Reader(Capacity.EXPERT, Roles.EXPERT),
            new Reader(Capacity.REVIEWER, Roles.REVIEWER),
            new Reader(Capacity.REGISTRY, Roles.HEAD),
            new Reader(Capacity.REGISTRY, Roles.UNIT_HEAD),
            new Reader(Capacity.APPOINTING, Roles.REQUESTER));

    @Inject
    LinkBook book;

    @Inject
    Admission admission;

    @Inject
    ShelfList shelves;

    @Inject
    CustodyLog custody;

    /** The attached file, for expert, reviewer, head and the appointing person; not found for everybody else. */
    public LinkSheet.Previous document(RequestNumber number) {
        reader(number);
        LinkSheet.Previous attached = book.previous(number).orElseThrow(() -> Refusal.notFound("link.none"));
        shelves.demandThere(object(number, attached));
        return attached;
    }

    /** Writes down the reading that is about to begin; where the bytes are. */
    public VaultObject record(RequestNumber number) {
        Reader reader = reader(number);
        LinkSheet.Previous attached = document(number);
        custody.append(reader.tell(Act.onRequest("conclusion.previousRead", number.text()))
                .before(attached.sha256()));
        return object(number, attached);
    }

    private Reader reader(RequestNumber number) {
        return admission.reader(number, READERS).orElseThrow(() -> Refusal.notFound("link.none"));
    }

    private static VaultObject object(RequestNumber number, LinkSheet.Previous attached) {
        return new VaultObject(number.text(), attached.sha256());
    }
}
