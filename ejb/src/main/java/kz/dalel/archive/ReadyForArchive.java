package kz.dalel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.request.StepGuard;

/** No case is archived while an object of it is here, or a file of it was not found intact since the objects went back. */
@ApplicationScoped
class ReadyForArchive implements StepGuard {
    private static final int SHORT = 16;

    @Inject
    Exhibits exhibits;

    @Inject
    Cases cases;

    @Inject
    ArchiveBook book;

    @Override
    public Step step() {
        return Step.ARCHIVING;
    }

    @Override
    public List<Refusal> refuses(RequestNumber number) {
        return bars(exhibits.of(number), book.objects(number), returned(cases.sheet(number)));
    }

    static List<Refusal> bars(List<ExhibitLine> exhibits, List<KeptObject> kept, Instant returned) {
        List<Refusal> bars = new ArrayList<>();
        for (ExhibitLine exhibit : exhibits)
            if (exhibit.receivedAt() != null && exhibit.returnedAt() == null)
                bars.add(Refusal.invalid("archive.notReturned", exhibit.number()));
        for (KeptObject object : kept)
            if (!object.intactSince(returned)) bars.add(Refusal.invalid("archive.notIntact", named(object)));
        return bars;
    }

    private static String named(KeptObject object) {
        return object.exhibit() != null ? object.exhibit() : object.sha256().substring(0, SHORT);
    }

    private static Instant returned(CaseSheet sheet) {
        return sheet.steps().stream()
                .filter(taken -> taken.step() == Step.OBJECTS_RETURN)
                .map(CaseSheet.Taken::at)
                .reduce((earlier, later) -> later)
                .orElse(Instant.EPOCH);
    }
}
