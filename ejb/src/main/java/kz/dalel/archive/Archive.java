package kz.dalel.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Reads the archive: of one case for those who take part in it, all of a site for its archivist and its head. */
@Stateless
@RolesAllowed({Roles.ARCHIVIST, Roles.HEAD})
public class Archive {
    @Inject
    Cases cases;

    @Inject
    ArchiveBook book;

    @Inject
    HoldBook holds;

    @Inject
    DisposalBook disposals;

    @Inject
    ArchiveLists lists;

    /** What the archive says of the case, as far as it is for the caller; not found for whoever takes no part. */
    @RolesAllowed("**")
    public ArchiveSheet of(RequestNumber number) {
        cases.demandShown(number);
        return new ArchiveSheet(
                book.archived(number).orElse(null),
                holds.of(number),
                disposals.sheet(number).orElse(null));
    }

    /** Cases whose objects are back, the longest waiting first. */
    public List<ArchiveLine> ready(int limit) {
        return lists.ready(limit);
    }

    /** Archived cases whose time is over, the longest over first. */
    public List<ArchiveLine> over(int limit) {
        return lists.over(limit, book.today());
    }

    /** The open holds, the oldest first. */
    public List<HoldSheet> holds(int limit) {
        return holds.open(limit);
    }

    /** The proposals that wait for another person, the oldest first. */
    public List<DisposalSheet> waiting(int limit) {
        return disposals.waiting(limit);
    }

    /** The rules in force today. */
    public List<RetentionRule> rules() {
        return lists.rules(book.today());
    }
}
