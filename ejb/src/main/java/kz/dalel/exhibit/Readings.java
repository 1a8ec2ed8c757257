package kz.dalel.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.vault.ShelfList;

/** Who may read content, and that he did: the short transactions around a reading. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Readings {
    private static final Map<Capacity, String> READERS = new EnumMap<>(Map.of(
            Capacity.APPOINTING, Roles.REQUESTER,
            Capacity.EXPERT, Roles.EXPERT,
            Capacity.REVIEWER, Roles.REVIEWER));

    @Inject
    Shelf shelf;

    @Inject
    Admission admission;

    @Inject
    Uses uses;

    @Inject
    ShelfList shelves;

    @Inject
    CustodyLog custody;

    /** The file, for the appointing person, the expert and the reviewer of the case. */
    public ExhibitFile file(ExhibitNumber number) {
        Exhibit exhibit = shelf.find(number);
        if (exhibit.isRemoved()) throw Refusal.notFound("exhibit.unknown");
        capacity(exhibit);
        ExhibitFile file = exhibit.file();
        shelves.demandThere(file.object());
        return file;
    }

    /** Writes down the reading that is about to begin; offset and length in bytes. Refused while something stands against it. */
    public ExhibitFile record(ExhibitNumber number, long offset, long length) {
        ExhibitFile file = file(number);
        uses.allow(number);
        Capacity capacity = capacity(shelf.find(number));
        boolean whole = offset == 0 && length == file.size();
        custody.append(Act.onExhibit(
                        "exhibit.contentRead", number.text(), file.request().text())
                .as(READERS.get(capacity))
                .capacity(capacity.word())
                .because("reading")
                .before(file.sha256())
                .detail("range", whole ? null : offset + "-" + (offset + length - 1)));
        return file;
    }

    private Capacity capacity(Exhibit exhibit) {
        return READERS.keySet().stream()
                .filter(capacity -> shelf.actor().has(READERS.get(capacity)))
                .filter(capacity -> admission.takesPartAs(exhibit.request(), capacity))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("exhibit.contentNotYours"));
    }
}
