package kz.dalel.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Plain;
import kz.dalel.reading.SearchLog;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.State;

/** Lists of requests, each driven by participation; what is asked of the caller comes first by date. */
@Stateless
@RolesAllowed("**")
public class CaseList {
    private static final String LINE =
            "select r.number, r.state, r.kind, r.case_number, r.appointing_body, r.appointing_person,"
                    + " (select string_agg(coalesce(o.name, p.party), ', ') from participation p left join officer o"
                    + " on p.party = 'user:' || o.id where p.request = r.number and p.capacity = 'EXPERT' and p.until is null),"
                    + " r.urgent, r.demo, r.due, r.changed_at from request r where ";
    private static final String MINE =
            "r.number in (select p.request from participation p where p.until is null and p.opens and p.party = any"
                    + " ((select parties())::text[])";
    /** A comment of a review that is under way and has no reply keeps the review from its end. */
    private static final String TO_ANSWER =
            "p.capacity = 'EXPERT' and r.state = 'TECHNICAL_REVIEW' and exists (select from"
                    + " review_comment c where c.request = r.number and not exists (select from review_reply a where a.request ="
                    + " c.request and a.comment = c.ordinal))";

    private static final String ORDER = " order by r.due, r.number limit ?";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    SearchLog searches;

    /** The caller's requests that fit the search, by due instant and number; a search by text is kept. */
    public List<RequestLine> find(Search search) {
        Stream.of(search.states(), search.text(), search.afterNumber()).forEach(Plain::orNone);
        StringBuilder where = new StringBuilder(MINE).append(")");
        List<Object> values = new ArrayList<>();
        if (search.states() != null) and(where, values, "r.state = any (string_to_array(?, ','))", search.states());
        if (search.text() != null)
            and(where, values, "strpos(lower(r.number || ' ' || r.case_number), lower(?)) > 0", search.text());
        if (search.updatedSince() != null) and(where, values, "r.changed_at > ?", search.updatedSince());
        if (search.afterDue() != null)
            and(where, values, "(r.due, r.number) > (?, ?)", search.afterDue(), search.afterNumber());
        List<RequestLine> found = lines(where + ORDER, values, search.limit());
        if (search.text() != null && search.afterDue() == null) searches.note(search.text(), found.size());
        return found;
    }

    /** What waits for the caller himself, in his roles and capacities. */
    public List<RequestLine> tasks(int limit) {
        Actor actor = caller.actor();
        List<String> turns = new ArrayList<>();
        for (State state : State.values())
            if (!Collections.disjoint(actor.roles(), state.roles())) turns.add(turn(state));
        if (turns.isEmpty()) return List.of();
        String where =
                MINE + " and ((p.capacity, r.state) in (" + String.join(", ", turns) + ") or " + TO_ANSWER + "))";
        return lines(where + ORDER, List.of(), limit);
    }

    private static String turn(State state) {
        return "('" + state.turn() + "', '" + state + "')";
    }

    private static void and(StringBuilder where, List<Object> values, String condition, Object... given) {
        where.append(" and ").append(condition);
        values.addAll(Arrays.asList(given));
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<RequestLine> lines(String where, List<Object> values, int limit) {
        Query query = em.createNativeQuery(LINE + where, Tuple.class);
        int position = 1;
        for (Object value : values) query.setParameter(position++, value);
        query.setParameter(position, limit);
        return ((List<Tuple>) query.getResultList())
                .stream().map(CaseList::line).toList();
    }

    private static RequestLine line(Tuple row) {
        return new RequestLine(
                row.get(0, String.class),
                State.valueOf(row.get(1, String.class)),
                RequestDraft.Kind.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, Boolean.class),
                row.get(8, Boolean.class),
                row.get(9, Instant.class),
                row.get(10, Instant.class));
    }
}
