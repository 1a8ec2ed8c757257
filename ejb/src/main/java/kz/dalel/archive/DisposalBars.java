package kz.dalel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** What stands against a disposal: the time that is not over, and each hold that is open. */
@ApplicationScoped
class DisposalBars {
    @Inject
    ArchiveBook book;

    @Inject
    HoldBook holds;

    List<Refusal> of(RequestNumber number) {
        return bars(book.archived(number), holds.of(number), book.today());
    }

    static List<Refusal> bars(Optional<ArchiveSheet.Archived> archived, List<HoldSheet> holds, LocalDate today) {
        List<Refusal> bars = new ArrayList<>();
        if (archived.isEmpty()) bars.add(Refusal.conflict("disposal.notArchived"));
        archived.filter(kept -> today.isBefore(kept.keptUntil()))
                .ifPresent(kept -> bars.add(Refusal.conflict("disposal.keptUntil", kept.keptUntil())));
        for (HoldSheet hold : holds)
            if (hold.isOpen()) bars.add(Refusal.conflict("disposal.held", hold.act(), hold.setAt()));
        return bars;
    }
}
