package kz.dalel.web.page.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import kz.dalel.agency.People;
import kz.dalel.agency.Person;
import kz.dalel.custody.HistoryLine;
import kz.dalel.custody.PersonalHistory;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.page.request.CustodyWords;
import kz.dalel.web.page.request.TimelineEntry;
import kz.dalel.web.rest.convention.CursorText;

/** What the log says of a person, {@code #{personPage}}: of whoever is named by his account, else of the reader himself. */
@Named
@RequestScoped
public class PersonPage {
    private static final int LINES = 50;

    @Inject
    PersonalHistory history;

    @Inject
    People people;

    @Inject
    CustodyWords words;

    @Inject
    Caller caller;

    private String id;
    private String before;
    private Page<HistoryLine> page;
    private Person person;

    /** Reads the entries before the name: whoever sees none of them is not told that there is such a person. */
    public void show() {
        page = history.of(officer(), before(), LINES);
        person = people.person(officer());
    }

    public Person getPerson() {
        return person;
    }

    /** Whether the reader looks at himself. */
    public boolean isOwn() {
        return officer().equals(caller.actor().id());
    }

    /** The newest first. */
    public List<TimelineEntry> getEntries() {
        return page.items().stream()
                .map(line -> words.entryOfPerson(line, officer()))
                .toList();
    }

    /** The address of the entries before these; null at the end. */
    public String getNext() {
        return page.next()
                .map(next -> "person.xhtml?id=" + officer() + "&before=" + CursorText.write(next))
                .orElse(null);
    }

    private Optional<Cursor> before() {
        if (before == null || before.isEmpty()) return Optional.empty();
        return Optional.of(CursorText.parse(before).orElseThrow(() -> Refusal.invalid("cursor.broken")));
    }

    private String officer() {
        return id == null || id.isBlank() ? caller.actor().id() : id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
