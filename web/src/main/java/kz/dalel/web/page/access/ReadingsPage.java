package kz.dalel.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.reading.ReadingLine;
import kz.dalel.reading.SearchLine;
import kz.dalel.reading.WhoRead;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.session.Account;

/** Who read a case, {@code #{readingsPage}}: for its people by its number, for an auditor by what he asks. */
@Named
@RequestScoped
public class ReadingsPage {
    private static final int MOST = 200;

    @Inject
    WhoRead readings;

    @Inject
    Account account;

    @Inject
    HttpServletRequest request;

    private List<ReadingLine> lines;
    private List<SearchLine> searches;

    /** Reads before anything is shown, so that a refusal has a page of its own. */
    public void show() {
        getLines();
    }

    /** Whether the reader asks as an auditor, who takes part in no case. */
    public boolean isAuditing() {
        return account.hasAny(Roles.AUDITOR);
    }

    /** The number of the case that was asked for, or nothing. */
    public String getNumber() {
        return asked("number");
    }

    /** The account that was asked for, or nothing. */
    public String getPerson() {
        return asked("person");
    }

    /** The newest first; none before a case was asked for. */
    public List<ReadingLine> getLines() {
        if (lines == null) lines = read();
        return lines;
    }

    /** What the person searched for, the newest first. */
    public List<SearchLine> getSearches() {
        if (searches == null) searches = getPerson().isEmpty() ? List.of() : readings.searches(getPerson(), MOST);
        return searches;
    }

    private List<ReadingLine> read() {
        if (getNumber().isEmpty()) return List.of();
        RequestNumber number = new RequestNumber(getNumber());
        return isAuditing() ? readings.asAuditor(number, MOST) : readings.of(number, MOST);
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
