package kz.dalel.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.request.Capacity;
import kz.dalel.request.State;

/** Asks the database for figures: sums of what each step counted, and stretches of the docket by due date. */
@ApplicationScoped
class Tally {
    private static final String MINE =
            " from tally_now where party = any ((select figured())::text[]) and capacity = ?1";

    @PersistenceContext
    EntityManager em;

    /** How many of the caller's cases stand in each of these states, in their order. */
    List<InState> states(Capacity as, Collection<State> states) {
        Map<State, Long> found = new EnumMap<>(State.class);
        rows("select state, cast(sum(cases) as bigint) as cases" + MINE + " group by state", as.name())
                .forEach(row -> found.put(State.valueOf(row.get(0, String.class)), row.get(1, Long.class)));
        return states.stream()
                .map(state -> new InState(state, Count.exactly(found.getOrDefault(state, 0L))))
                .toList();
    }

    /** How many cases in these states each unit has, by its code. */
    List<InUnit> units(Capacity as, Collection<State> states) {
        return rows(
                        "select unit, cast(sum(cases) as bigint) as cases" + MINE + " and unit <> '' and state = any"
                                + " (string_to_array(?2, ',')) group by unit having sum(cases) > 0 order by unit",
                        as.name(),
                        words(states))
                .map(row -> new InUnit(row.get(0, String.class), Count.exactly(row.get(1, Long.class))))
                .toList();
    }

    /** Whoever has a certificate or a case, and is of a site whose cases the caller keeps; who has least in hand first. */
    List<InHand> experts(Collection<State> states) {
        return rows(
                        "select o.id, o.name, o.body, k.cases from (select officer, max(cases) as cases from"
                                + " (select officer, cases from expert_load(?1) union all"
                                + " select officer, 0 from expert_certificate) one group by officer) k"
                                + " join officer o on o.id = k.officer where 'body:' || o.body = any"
                                + " ((select parties())::text[]) order by k.cases, o.name collate \"kk-x-icu\", o.id",
                        words(states))
                .map(row -> new InHand(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Long.class)))
                .toList();
    }

    /** How many cases in these states are due after the one instant and not after the other. */
    Count due(Capacity as, Collection<State> states, Instant after, Instant until) {
        Object counted = query(
                        "select cases_due(?1, string_to_array(?2, ','), ?3, ?4, ?5)",
                        as.name(),
                        words(states),
                        after,
                        until,
                        Count.MOST + 1)
                .getSingleResult();
        return Count.upToMost(((Number) counted).longValue());
    }

    /** When the oldest of the caller's cases in these states was due, or since when it waits; null where there is none. */
    Instant oldest(Capacity as, Collection<State> states) {
        return rows("select cases_oldest(?1, string_to_array(?2, ',')) as at", as.name(), words(states))
                .toList()
                .get(0)
                .get(0, Instant.class);
    }

    private static String words(Collection<State> states) {
        return states.stream().map(State::name).collect(Collectors.joining(","));
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private Stream<Tuple> rows(String sql, Object... values) {
        Query query = em.createNativeQuery(sql, Tuple.class);
        return ((List<Tuple>) filled(query, values).getResultList()).stream();
    }

    private Query query(String sql, Object... values) {
        return filled(em.createNativeQuery(sql), values);
    }

    private static Query filled(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query;
    }
}
