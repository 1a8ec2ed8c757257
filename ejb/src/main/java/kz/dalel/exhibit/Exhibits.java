package kz.dalel.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.dalel.custody.CustodyHistory;
import kz.dalel.custody.HistoryLine;
import kz.dalel.request.RequestNumber;

/** Reads exhibits for those who take part in their case; to everybody else there are none. */
@Stateless
@RolesAllowed("**")
public class Exhibits {
    @Inject
    Shelf shelf;

    @Inject
    Keeping keeping;

    @Inject
    CustodyHistory history;

    /** The exhibits of a request in their order, without those that left its draft. */
    public List<ExhibitLine> of(RequestNumber request) {
        shelf.kind(request); // not found where the request does not show
        return shelf.of(request).stream().map(Exhibit::line).toList();
    }

    /** The exhibit; one that left its draft shows when it did. */
    public ExhibitSheet sheet(ExhibitNumber number) {
        Exhibit exhibit = shelf.find(number);
        return exhibit.sheet(holder(exhibit.holder()));
    }

    /** What was done to the exhibit, the first act first. */
    public List<HistoryLine> custody(ExhibitNumber number) {
        return history.of("exhibit:" + shelf.find(number).number());
    }

    /** The files of a request, for those who have to read them all. */
    public List<ExhibitFile> files(RequestNumber request) {
        return shelf.of(request).stream()
                .filter(Exhibit::hasFile)
                .map(Exhibit::file)
                .toList();
    }

    /** The file of the exhibit; none for a thing. */
    public Optional<ExhibitFile> fileOf(ExhibitNumber number) {
        Exhibit exhibit = shelf.find(number);
        return exhibit.hasFile() ? Optional.of(exhibit.file()) : Optional.empty();
    }

    /** In whose hands it was and where it lay, the first first. */
    public List<Stay> stays(ExhibitNumber number) {
        return keeping.stays(shelf.find(number).number());
    }

    /** The file of an exhibit, for those who have to read it whole; conflict for a thing without one. */
    public ExhibitFile file(ExhibitNumber number) {
        return shelf.find(number).file();
    }

    private String holder(String party) {
        return party == null ? null : shelf.name(party).orElse(party);
    }
}
