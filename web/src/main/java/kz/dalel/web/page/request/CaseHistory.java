package kz.dalel.web.page.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.dalel.custody.HistoryLine;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.Step;
import kz.dalel.web.language.Words;
import kz.dalel.web.rest.convention.CursorText;

/** What happened in the case on the page, {@code #{caseHistory}}: its steps, the words of the last, the log. */
@Named
@RequestScoped
public class CaseHistory {
    static final int LINES = 50;
    private static final String FIRST = "all";

    /** Steps that somebody has to act upon by what was said when they were taken. */
    private static final Set<Step> TELLING = EnumSet.of(
            Step.DISCREPANCY,
            Step.DISCREPANCY_ANSWER,
            Step.RETURN,
            Step.WITHDRAWAL,
            Step.CONFLICT,
            Step.ADVISER_CONFLICT,
            Step.ADVISER_NAMING,
            Step.REVIEW_RETURN,
            Step.REVIEW_END,
            Step.INSISTENCE,
            Step.FORM_REFUSAL,
            Step.REOPENING,
            Step.RECALL,
            Step.IMPOSSIBILITY,
            Step.CHALLENGE,
            Step.CHALLENGE_REJECTION,
            Step.CHALLENGE_GRANT,
            Step.TERMINATION,
            Step.REASSIGNMENT,
            Step.SUSPENSION,
            Step.RESUMPTION);

    @Inject
    RequestPage page;

    @Inject
    Cases cases;

    @Inject
    CustodyWords custody;

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    private Page<HistoryLine> entries;

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

    /** Reads the entries that were asked for before anything is shown, so that a refusal has a page of its own. */
    public void open() {
        if (isOpened()) entries();
    }

    /** Whether the reader asked for the entries of the log. */
    public boolean isOpened() {
        return !asked().isEmpty();
    }

    /** A page of the entries of the custody log, the newest last. */
    public List<TimelineEntry> getEntries() {
        return entries().items().stream().map(custody::entryOfCase).toList();
    }

    /** The address of the page of entries after this one; null at the end. */
    public String getNext() {
        return entries()
                .next()
                .map(next ->
                        "request.xhtml?number=" + page.getNumber() + "&entries=" + CursorText.write(next) + "#entries")
                .orElse(null);
    }

    private Page<HistoryLine> entries() {
        if (entries == null) entries = cases.custody(page.number(), after(), LINES);
        return entries;
    }

    private Optional<Cursor> after() {
        if (asked().equals(FIRST)) return Optional.empty();
        return Optional.of(CursorText.parse(asked()).orElseThrow(() -> Refusal.invalid("cursor.broken")));
    }

    private String asked() {
        return Objects.requireNonNullElse(request.getParameter("entries"), "");
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
                new TimelineEntry.Who(taken.actor(), null, ""),
                words.of("step.took." + taken.step()),
                null,
                taken.from() == taken.to() ? "" : words.of("state." + taken.to()),
                "");
    }
}
