package kz.dalel.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.Reader;
import kz.dalel.vault.ShelfList;

/** Who may read content, and that he did: the short transactions around a reading. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Readings {
    /** In which capacity and role content is read; for an emergency in any role of the Center. */
    private static final List<Reader> READERS = Stream.concat(
                    Stream.of(
                            new Reader(Capacity.APPOINTING, Roles.REQUESTER),
                            new Reader(Capacity.EXPERT, Roles.EXPERT),
                            new Reader(Capacity.REVIEWER, Roles.REVIEWER),
                            new Reader(Capacity.SUPERVISING_PROSECUTOR, Roles.PROSECUTOR)),
                    Stream.of(
                                    Roles.HEAD,
                                    Roles.UNIT_HEAD,
                                    Roles.EXPERT,
                                    Roles.REVIEWER,
                                    Roles.REGISTRAR,
                                    Roles.CUSTODIAN,
                                    Roles.ARCHIVIST,
                                    Roles.SPECIALIST,
                                    Roles.QUALITY)
                            .map(role -> new Reader(Capacity.EMERGENCY_READER, role)))
            .toList();

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

    /** The file, for the appointing person, the expert and the reviewer of the case, for whoever supervises it or reads in an emergency. */
    public ExhibitFile file(ExhibitNumber number) {
        Exhibit exhibit = shelf.find(number);
        if (exhibit.isRemoved()) throw Refusal.notFound("exhibit.unknown");
        reader(exhibit);
        ExhibitFile file = exhibit.file();
        shelves.demandThere(file.object());
        return file;
    }

    /** Writes down the reading that is about to begin; offset and length in bytes. Refused while something stands against it. */
    public ExhibitFile record(ExhibitNumber number, long offset, long length) {
        ExhibitFile file = file(number);
        uses.allow(number);
        Reader reader = reader(shelf.find(number));
        boolean whole = offset == 0 && length == file.size();
        custody.append(reader.tell(Act.onExhibit(
                        "exhibit.contentRead", number.text(), file.request().text()))
                .before(file.sha256())
                .detail("range", whole ? null : offset + "-" + (offset + length - 1)));
        return file;
    }

    private Reader reader(Exhibit exhibit) {
        return admission
                .reader(exhibit.request(), READERS)
                .orElseThrow(() -> Refusal.forbidden("exhibit.contentNotYours"));
    }
}
