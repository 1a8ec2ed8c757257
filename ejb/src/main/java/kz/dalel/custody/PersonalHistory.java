package kz.dalel.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Refusal;

/** What the log says that a person did and what was done about him, to each reader as far as the entries show to him. */
@Stateless
@RolesAllowed("**")
public class PersonalHistory {
    @Inject
    CustodyHistory history;

    @Inject
    Caller caller;

    /**
     * At most {@code limit} entries before that place, the newest first. Not found where none about this person shows to the
     * caller: then he does not learn whether there is such a person either. Everybody has a history of his own.
     */
    public Page<HistoryLine> of(String officer, Optional<Cursor> before, int limit) {
        Page<HistoryLine> page = history.ofPerson("user:" + officer, before, limit);
        boolean other = !officer.equals(caller.actor().id());
        if (other && before.isEmpty() && page.items().isEmpty()) throw Refusal.notFound("person.unknown");
        return page;
    }
}
