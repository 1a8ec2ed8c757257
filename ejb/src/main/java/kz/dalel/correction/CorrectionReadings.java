package kz.dalel.correction;

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

/** What may be read of corrections, and that an act was read: the short transactions around a reading. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CorrectionReadings {
    private static final List<Reader> READERS = List.of(
            new Reader(Capacity.EXPERT, Roles.EXPERT),
            new Reader(Capacity.REVIEWER, Roles.REVIEWER),
            new Reader(Capacity.REGISTRY, Roles.HEAD),
            new Reader(Capacity.REGISTRY, Roles.UNIT_HEAD),
            new Reader(Capacity.REGISTRY, Roles.REGISTRAR),
            new Reader(Capacity.APPOINTING, Roles.REQUESTER),
            new Reader(Capacity.APPOINTING_BODY, Roles.REQUESTER),
            new Reader(Capacity.APPOINTING_BODY, Roles.AGENCY_SYSTEM));

    /** Whoever is told what the reviewer thought. */
    private static final int STUDY = 4;

    @Inject
    CorrectionFile file;

    @Inject
    Admission admission;

    @Inject
    ShelfList shelves;

    @Inject
    CustodyLog custody;

    /** The corrections as far as they are open to the caller; not found for whoever takes no part. */
    public List<CorrectionSheet> of(RequestNumber number) {
        file.demandSeen(number);
        boolean study = admission.reader(number, READERS.subList(0, STUDY)).isPresent();
        return file.all(number).stream()
                .map(each -> each.sheet(file.name(each.proposedBy()), file.name(each.reviewedBy()), study))
                .toList();
    }

    /** The print of an act, or the scan of the signed one, for whom it is open; nothing is read yet. Conflict while there is none. */
    public ActDocument document(RequestNumber number, int ordinal, ActDocument.Which which) {
        reader(number);
        CorrectionSheet sheet = file.find(number, ordinal).sheet("", "", false);
        ActDocument document = ActDocument.of(sheet, which);
        shelves.demandThere(document.object());
        return document;
    }

    /** Writes down the reading that is about to begin; where the bytes are. */
    public VaultObject record(RequestNumber number, int ordinal, ActDocument.Which which) {
        Reader reader = reader(number);
        ActDocument document = document(number, ordinal, which);
        custody.append(reader.tell(Act.onConclusion("conclusion.correctionRead", number.text(), document.version()))
                .before(document.sha256())
                .detail("act", document.act())
                .detail("document", which));
        return document.object();
    }

    private Reader reader(RequestNumber number) {
        return admission.reader(number, READERS).orElseThrow(() -> Refusal.notFound("correction.none"));
    }
}
