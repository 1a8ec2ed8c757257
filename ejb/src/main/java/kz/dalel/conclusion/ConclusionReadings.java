package kz.dalel.conclusion;

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

/** What may be read of a conclusion, and that it was read: the short transactions around a reading. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ConclusionReadings {
    private static final List<Reader> READERS = List.of(
            new Reader(Capacity.EXPERT, Roles.EXPERT),
            new Reader(Capacity.REVIEWER, Roles.REVIEWER),
            new Reader(Capacity.REGISTRY, Roles.HEAD),
            new Reader(Capacity.REGISTRY, Roles.UNIT_HEAD),
            new Reader(Capacity.REGISTRY, Roles.REGISTRAR),
            new Reader(Capacity.APPOINTING, Roles.REQUESTER),
            new Reader(Capacity.APPOINTING_BODY, Roles.REQUESTER),
            new Reader(Capacity.APPOINTING_BODY, Roles.AGENCY_SYSTEM),
            new Reader(Capacity.SUPERVISING_PROSECUTOR, Roles.PROSECUTOR));

    @Inject
    ConclusionFile file;

    @Inject
    Admission admission;

    @Inject
    ShelfList shelves;

    @Inject
    CustodyLog custody;

    /** The present version, as far as it is open to the caller; not found for everybody else. */
    public ConclusionSheet sheet(RequestNumber number) {
        Conclusion conclusion = file.present(number);
        SignatureSheet signature = file.signature(conclusion)
                .map(signed -> signed.sheet(file.name(signed.signedBy())))
                .orElse(null);
        return conclusion.sheet(file.name(conclusion.draftedBy()), signature);
    }

    /** The print or the scan, for whom the version is open; nothing is read yet. Conflict while there is none. */
    public Document document(RequestNumber number, Document.Which which) {
        reader(number);
        Document document = Document.of(sheet(number), which);
        shelves.demandThere(document.object());
        return document;
    }

    /** Writes down the reading that is about to begin. */
    public Document record(RequestNumber number, Document.Which which) {
        Reader reader = reader(number);
        Document document = document(number, which);
        custody.append(reader.tell(Act.onConclusion("conclusion.read", number.text(), document.version()))
                .before(document.sha256())
                .detail("document", which));
        return document;
    }

    private Reader reader(RequestNumber number) {
        return admission.reader(number, READERS).orElseThrow(() -> Refusal.notFound("conclusion.none"));
    }
}
