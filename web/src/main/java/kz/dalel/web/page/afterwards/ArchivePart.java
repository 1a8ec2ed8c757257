package kz.dalel.web.page.afterwards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.dalel.archive.Archive;
import kz.dalel.archive.ArchiveSheet;
import kz.dalel.archive.HoldSheet;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.State;
import kz.dalel.web.page.request.RequestPage;

/** The case on the page as the archive has it, {@code #{archivePart}}; asked for once the objects are back, or by its keepers. */
@Named
@RequestScoped
public class ArchivePart {
    @Inject
    RequestPage page;

    @Inject
    Archive archive;

    private static final Set<State> LATE = EnumSet.of(State.OBJECTS_RETURNED, State.ARCHIVED, State.DISPOSED);

    private ArchiveSheet sheet;

    public ArchiveSheet getSheet() {
        if (sheet == null)
            sheet = isKeeper() || LATE.contains(page.getRequest().state())
                    ? archive.of(page.number())
                    : new ArchiveSheet(null, List.of(), null);
        return sheet;
    }

    public boolean isThere() {
        return isKeeper()
                || getSheet().archived() != null
                || getSheet().disposal() != null
                || !getSheet().holds().isEmpty();
    }

    /** Whether the reader sets and lifts holds: the same rule as the desk has. */
    public boolean isKeeper() {
        return page.is(Capacity.REGISTRY, Roles.ARCHIVIST, Roles.HEAD);
    }

    public boolean isDisposed() {
        return page.getRequest().state() == State.DISPOSED;
    }

    /** Whether a proposal waits for another person. */
    public boolean isWaiting() {
        return getSheet().disposal() != null && getSheet().disposal().confirmedAt() == null;
    }

    /** The holds that are not lifted. */
    public List<HoldSheet> getOpen() {
        return getSheet().holds().stream().filter(HoldSheet::isOpen).toList();
    }
}
