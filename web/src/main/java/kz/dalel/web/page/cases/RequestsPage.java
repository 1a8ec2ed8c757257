package kz.dalel.web.page.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.State;
import kz.dalel.search.CaseList;
import kz.dalel.search.RequestLine;
import kz.dalel.search.Search;
import kz.dalel.web.rest.convention.CursorText;

/** All requests of the reader, {@code #{requestsPage}}: by due date, or what fits a text, the newest first; what is shown stands in the address, so that "back" leads back. */
@Named("requestsPage")
@RequestScoped
public class RequestsPage {
    static final int LINES = 50;
    private static final int LONGEST = 100;

    @Inject
    CaseList list;

    @Inject
    HttpServletRequest request;

    private Page<RequestLine> page;

    /** Reads the list before anything is shown, so that a refusal has a page of its own. */
    public void open() {
        page = list.find(search());
    }

    public List<RequestLine> getLines() {
        return page.items();
    }

    /** The states to choose from, in the order of a request's life. */
    public List<State> getStates() {
        return List.of(State.values());
    }

    /** The state chosen, or null for all. */
    public State getState() {
        return Stream.of(State.values())
                .filter(s -> s.name().equals(request.getParameter("state")))
                .findFirst()
                .orElse(null);
    }

    /** The text looked for, or nothing. */
    public String getText() {
        String text = request.getParameter("q");
        if (text == null) return "";
        String said = text.strip();
        return said.substring(0, said.offsetByCodePoints(0, Math.min(LONGEST, said.codePointCount(0, said.length()))));
    }

    /** Whether the text is too short to be looked for: then the list shows as without it. */
    public boolean isTooShort() {
        String text = getText();
        return !text.isEmpty() && text.codePointCount(0, text.length()) < CaseList.SHORTEST;
    }

    public boolean isFiltered() {
        return getState() != null || !getText().isEmpty();
    }

    /** Whether this is not the first page. */
    public boolean isInside() {
        return cursor().isPresent();
    }

    /** The address of the first page with the same filter. */
    public String getFirst() {
        String state = getState() == null ? "" : getState().name();
        return "requests.xhtml?state=" + state + "&q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8);
    }

    /** The address of the page after this one; null at the end of the list. */
    public String getNext() {
        return page.next()
                .map(next -> getFirst() + "&cursor=" + CursorText.write(next))
                .orElse(null);
    }

    private Search search() {
        String text = getText().isEmpty() || isTooShort() ? null : getText();
        String state = getState() == null ? null : getState().name();
        return new Search(state, text, null, cursor().orElse(null), LINES);
    }

    private Optional<Cursor> cursor() {
        String said = request.getParameter("cursor");
        if (said == null || said.isEmpty()) return Optional.empty();
        return Optional.of(CursorText.parse(said).orElseThrow(() -> Refusal.invalid("cursor.broken")));
    }
}
