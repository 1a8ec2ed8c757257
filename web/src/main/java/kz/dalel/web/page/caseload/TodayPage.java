package kz.dalel.web.page.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.caseload.Caseload;
import kz.dalel.caseload.InState;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.State;
import kz.dalel.search.CaseList;
import kz.dalel.search.RequestLine;
import kz.dalel.web.rest.convention.CursorText;

/** The day of a head, {@code #{todayPage}}: what only he can decide, then the terms that have ended or soon will. */
@Named("todayPage")
@RequestScoped
public class TodayPage {
    static final int DECISIONS = 20;
    static final int TERMS = 25;

    private static final Set<State> DECIDED = Stream.of(State.values())
            .filter(state -> state.turn() == Capacity.REGISTRY && state.roles().contains(Roles.HEAD))
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    CaseList list;

    @Inject
    Caseload caseload;

    @Inject
    CaseloadPage figures;

    @Inject
    HttpServletRequest request;

    private Page<RequestLine> decisions;
    private Page<RequestLine> terms;

    /** Reads the lists before anything is shown, so that a refusal has a page of its own. */
    public void open() {
        figures.open();
        decisions = list.tasks(null, DECISIONS);
        terms = list.endingUntil(caseload.riskEnds(), cursor().orElse(null), TERMS);
    }

    /** What waits for the head, the first {@link #DECISIONS} by due date. */
    public List<RequestLine> getDecisions() {
        return decisions.items();
    }

    public boolean isMoreDecisions() {
        return decisions.next().isPresent();
    }

    /** How many wait for each decision of his; states in which none waits are left out. */
    public List<InState> getKinds() {
        return figures.getSheet().open().stream()
                .filter(line -> DECIDED.contains(line.state()) && line.count().cases() > 0)
                .toList();
    }

    /** The request that is to be decided next; nothing when none waits. */
    public String getFirst() {
        return getDecisions().stream().map(RequestLine::number).findFirst().orElse(null);
    }

    /** The requests whose term has ended or ends within five working days, a page of them. */
    public List<RequestLine> getTerms() {
        return terms.items();
    }

    /** Whether this is not the first page of terms. */
    public boolean isInside() {
        return cursor().isPresent();
    }

    /** The address of the next page of terms; null at its end. */
    public String getNext() {
        return terms.next()
                .map(next -> "today.xhtml?cursor=" + CursorText.write(next) + "#terms")
                .orElse(null);
    }

    private Optional<Cursor> cursor() {
        String said = request.getParameter("cursor");
        if (said == null || said.isEmpty()) return Optional.empty();
        return Optional.of(CursorText.parse(said).orElseThrow(() -> Refusal.invalid("cursor.broken")));
    }
}
