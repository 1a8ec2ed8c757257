package kz.dalel.web.page.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.Step;
import kz.dalel.web.language.Words;

/** What happened in the case on the page, {@code #{caseHistory}}: its steps, the words of the last, the entries of its objects. */
@Named
@RequestScoped
public class CaseHistory {
    /** Steps that somebody has to act upon by what was said when they were taken. */
    private static final Set<Step> TELLING = EnumSet.of(
            Step.DISCREPANCY,
            Step.DISCREPANCY_ANSWER,
            Step.RETURN,
            Step.WITHDRAWAL,
            Step.CONFLICT,
            Step.REVIEW_RETURN,
            Step.REVIEW_END,
            Step.FORM_REFUSAL,
            Step.REOPENING);

    @Inject
    RequestPage page;

    @Inject
    Cases cases;

    @Inject
    Exhibits exhibits;

    @Inject
    CustodyWords custody;

    @Inject
    Words words;

    /** The steps that were taken, the first one first. */
    public List<TimelineEntry> getSteps() {
        return page.sheet().steps().stream().map(this::entry).toList();
    }

    /** The last step, where it said something that whoever acts next must know. */
    public CaseSheet.Taken getTelling() {
        return telling().orElse(null);
    }

    /** What was said when that step was taken. */
    public LastWord getSaid() {
        return telling()
                .map(taken -> LastWord.of(cases.said(page.number(), EnumSet.of(taken.step()))))
                .orElse(null);
    }

    /** The entries of the custody log about the objects of the case, by time. */
    public List<TimelineEntry> getEntries() {
        return page.getExhibits().stream()
                .flatMap(this::entries)
                .sorted(Comparator.comparing(TimelineEntry::time))
                .toList();
    }

    private Stream<TimelineEntry> entries(ExhibitLine exhibit) {
        return exhibits.custody(new ExhibitNumber(exhibit.number())).stream()
                .map(line -> custody.entry(line, exhibit.number()));
    }

    private Optional<CaseSheet.Taken> telling() {
        List<CaseSheet.Taken> steps = page.sheet().steps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1)).filter(taken -> TELLING.contains(taken.step()));
    }

    private TimelineEntry entry(CaseSheet.Taken taken) {
        return new TimelineEntry(
                taken.at(),
                taken.actor(),
                words.of("step.took." + taken.step()),
                taken.from() == taken.to() ? "" : words.of("state." + taken.to()));
    }
}
