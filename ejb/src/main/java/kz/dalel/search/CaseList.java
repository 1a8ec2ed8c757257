package kz.dalel.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.reading.SearchLog;
import kz.dalel.request.Capacity;
import kz.dalel.request.State;

/** Lists of requests: stretches of the docket, which holds for each party in which states its cases are and when they are due. */
@Stateless
@RolesAllowed("**")
public class CaseList {
    /** A shorter text has no place in the index, and is found nearly everywhere. */
    public static final int SHORTEST = 3;

    private static final String ALL =
            Arrays.stream(State.values()).map(State::name).collect(Collectors.joining(","));
    private static final String NONE = "";
    private static final String STRETCH =
            "docket_stretch(cast((select parties()) as text[]), string_to_array(nullif(?, ''), ','),"
                    + " string_to_array(nullif(?, ''), ','), ?, ?, ?, ?)";
    private static final String MATCHING =
            "(select cast(null as timestamptz), request from request_matching(?, string_to_array(nullif(?, ''), ','),"
                    + " nullif(?, timestamptz 'epoch'), ?, ?) x (request))";
    /** A comment of a review that is under way and has no reply keeps the review from its end. */
    private static final String TO_ANSWER =
            "(select d.due, d.request from docket d where d.party = 'user:' || actor() and d.capacity = 'EXPERT' and"
                    + " d.state = 'TECHNICAL_REVIEW' and (d.due, d.request) > (?, ?) and exists (select from"
                    + " review_comment c where c.request = d.request and not exists (select from review_reply a where"
                    + " a.request = c.request and a.comment = c.ordinal)) order by d.due, d.request limit ?)";

    /**
     * A correction that was proposed waits for the reviewer; one that was reviewed, for the signature of who proposed it. Those that
     * wait are few and the caller's cases may be many, so each one is looked up in his docket, and not the other way about.
     */
    private static final String TO_CORRECT =
            "(select d.due, d.request from (select c.request, case c.status when 'PROPOSED'"
                    + " then 'REVIEWER' else 'EXPERT' end as turn from correction c where c.status = 'PROPOSED' or c.status ="
                    + " 'REVIEWED' and c.proposed_by = actor() offset 0) c cross join lateral (select x.due, x.request from docket"
                    + " x where x.request = c.request and x.party = 'user:' || actor() and x.capacity = c.turn limit 1) d"
                    + " where (d.due, d.request) > (?, ?) order by d.due, d.request limit ?)";

    /** A disposal that was proposed waits for a head, who is another than the one who proposed it. */
    private static final String TO_CONFIRM = "(select at, request from disposals_to_confirm(?, ?, ?))";

    private static final String TASKS = "(select at, request from (select at, request from " + STRETCH + " union "
            + TO_ANSWER + " union " + TO_CORRECT + " union " + TO_CONFIRM + ") t order by at, request limit ?)";
    private static final String IN_TIME = "m.at, m.request";
    private static final List<State> RUNNING =
            Arrays.stream(State.values()).filter(State::isUnderWay).toList();
    /** Above all numbers. */
    private static final String TOP = "~";

    @Inject
    Lines lines;

    @Inject
    Caller caller;

    @Inject
    SearchLog searches;

    /** The caller's requests that fit, in the order that the search says. */
    public Page<RequestLine> find(Search search) {
        Stream.of(search.states(), search.text()).forEach(Plain::orNone);
        String states = search.states() == null ? NONE : search.states();
        return switch (search.order()) {
            case NUMBER -> matching(search, states);
            case CHANGE -> {
                Place from = Place.after(search.after(), new Place(search.updatedSince(), TOP));
                yield inTime(search, true, states.isEmpty() ? ALL : states, from);
            }
            case DUE -> inTime(search, false, states, Place.after(search.after(), Place.START));
        };
    }

    /** What waits for the caller himself, in his roles and capacities, by due date. */
    public Page<RequestLine> tasks(Cursor after, int limit) {
        List<State> turns = Arrays.stream(State.values())
                .filter(state -> !Collections.disjoint(caller.actor().roles(), state.roles()))
                .toList();
        if (turns.isEmpty()) return new Page<>(List.of(), Optional.empty());
        Place from = Place.after(after, Place.START);
        String capacities = joined(turns, state -> state.turn().name());
        String states = joined(turns, State::name);
        int most = limit + 1;
        List<RequestLine> found = lines.of(
                TASKS,
                IN_TIME,
                capacities,
                states,
                false,
                from.at(),
                from.request(),
                most,
                from.at(),
                from.request(),
                most,
                from.at(),
                from.request(),
                most,
                from.at(),
                from.request(),
                most,
                most);
        return Page.of(found, limit, CaseList::due);
    }

    /** The active requests of the caller's sites whose term ends not after {@code until}, also those whose term has ended, by its end. */
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    public Page<RequestLine> endingUntil(Instant until, Cursor after, int limit) {
        Place from = Place.after(after, Place.START);
        String kept = RUNNING.stream().map(state -> Capacity.REGISTRY.name()).collect(Collectors.joining(","));
        List<RequestLine> soonest = lines.of(
                STRETCH, IN_TIME, kept, joined(RUNNING, State::name), false, from.at(), from.request(), limit + 1);
        return Page.of(
                soonest.stream().takeWhile(line -> !line.due().isAfter(until)).toList(), limit, CaseList::due);
    }

    private Page<RequestLine> inTime(Search search, boolean byChange, String states, Place from) {
        List<RequestLine> found =
                lines.of(STRETCH, IN_TIME, NONE, states, byChange, from.at(), from.request(), search.limit() + 1);
        return Page.of(found, search.limit(), byChange ? CaseList::changed : CaseList::due);
    }

    private Page<RequestLine> matching(Search search, String states) {
        if (search.text().codePointCount(0, search.text().length()) < SHORTEST)
            throw Refusal.invalid("search.tooShort", SHORTEST);
        String below = search.after() == null ? TOP : search.after().id();
        List<RequestLine> found = lines.of(
                MATCHING,
                "m.request desc",
                search.text(),
                states,
                search.updatedSince() == null ? Instant.EPOCH : search.updatedSince(),
                Plain.orNone(below),
                search.limit() + 1);
        if (search.after() == null) searches.note(search.text(), Math.min(found.size(), search.limit()));
        return Page.of(found, search.limit(), line -> new Cursor(Optional.empty(), line.number()));
    }

    private static String joined(List<State> states, Function<State, String> word) {
        return states.stream().map(word).collect(Collectors.joining(","));
    }

    private static Cursor due(RequestLine line) {
        return new Cursor(Optional.of(line.due()), line.number());
    }

    private static Cursor changed(RequestLine line) {
        return new Cursor(Optional.of(line.changedAt()), line.number());
    }

    /** A place in a list by time: what comes after it is wanted. */
    private record Place(Instant at, String request) {
        private static final Place START = new Place(Instant.EPOCH, "");

        private static Place after(Cursor cursor, Place start) {
            if (cursor == null) return start;
            Instant at = cursor.due().orElseThrow(() -> Refusal.invalid("cursor.broken"));
            return new Place(at, Plain.orNone(cursor.id()));
        }
    }
}
