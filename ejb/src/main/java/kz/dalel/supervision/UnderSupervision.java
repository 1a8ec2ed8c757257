package kz.dalel.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.State;
import kz.dalel.supervision.SupervisedCase.Concern;
import kz.dalel.supervision.SupervisedCase.Kind;

/** The cases that a prosecutor supervises, with what he has to look at in each. */
@Stateless
@RolesAllowed(Roles.PROSECUTOR)
public class UnderSupervision {
    private static final String MINE = "select request from docket_stretch(cast((select parties()) as text[]),"
            + " array_fill(text 'SUPERVISING_PROSECUTOR', array[cardinality(string_to_array(:states, ','))]),"
            + " string_to_array(:states, ','), false, timestamptz 'epoch', '', :most)";

    /** What a prosecutor looks at first, last what is over; so that old cases never push out those that go on. */
    private static final List<Set<State>> IN_TURN = inTurn();

    private static final String THESE =
            " from (select * from request where number = any (string_to_array(:numbers, ','))) r";

    private static final String CASES = "select r.number, r.case_number, r.state, r.appointing_body,"
            + " r.appointing_person, r.due, r.resolution_name" + THESE;

    /** The examination is over, or never began: nobody waits for it in custody, and no term of it stands still. */
    private static final String OVER = "('DRAFT', 'SIGNED', 'DELIVERED', 'TESTIMONY', 'OBJECTS_RETURNED', 'RETURNED',"
            + " 'IMPOSSIBLE', 'WITHDRAWN', 'TERMINATED', 'ARCHIVED', 'DISPOSED')";

    private static final String CONCERNS = "select r.number, 'OVERDUE', c.due, c.clock,"
            + " (select l.source from clock_rule l where l.code = c.clock order by l.valid_from desc limit 1),"
            + " 'requests/' || r.number" + THESE
            + " join request_clock c on c.request = r.number and c.stopped is null and c.paused is null and c.due <= :now"
            + " union all select r.number, 'IN_CUSTODY', cast(r.detention_ends + 1 as timestamp) at time zone 'Asia/Almaty',"
            + " null, null, 'requests/' || r.number" + THESE + " where r.detention_ends is not null and r.state not in "
            + OVER
            + " union all select r.number, case r.state when 'CHALLENGED' then 'INTERRUPTED' else r.state end, s.at, w.said ->> 'ground',"
            + " coalesce(w.said ->> 'reasons', w.said ->> 'text', w.said ->> 'reason'),"
            + " 'requests/' || r.number || case r.state when 'RETURNED' then '/return' when 'SUSPENDED' then '/suspension' else '/challenge' end"
            + THESE
            + " join step_record s on s.request = r.number and s.to_state = r.state and s.ordinal = (select max(l.ordinal)"
            + " from step_record l where l.request = r.number and l.to_state = r.state)"
            + " left join step_words w on w.request = s.request and w.ordinal = s.ordinal"
            + " where r.state in ('RETURNED', 'SUSPENDED', 'CHALLENGED')"
            + " union all select r.number, 'INTERRUPTED', c.paused, c.clock,"
            + " (select l.source from clock_rule l where l.code = c.clock order by l.valid_from desc limit 1),"
            + " 'requests/' || r.number" + THESE
            + " join request_clock c on c.request = r.number and c.clock = 'T1' and c.paused is not null"
            + " where r.state not in ('SUSPENDED', 'CHALLENGED') and r.state not in " + OVER;

    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    /**
     * At most {@code most} cases: those with the gravest concern first, then those that go on, then by due instant. It is looked for
     * concerns among as many of each: of those that go on, of those that were returned, and of the others, each by due instant.
     */
    public List<SupervisedCase> cases(int most) {
        List<String> numbers =
                IN_TURN.stream().flatMap(states -> mine(states, most).stream()).toList();
        String these = String.join(",", numbers);
        Map<String, List<Concern>> concerns = rows(em.createNativeQuery(CONCERNS, Tuple.class)
                        .setParameter("numbers", these)
                        .setParameter("now", time.instant()))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(UnderSupervision::concern, Collectors.toList())));
        return rows(em.createNativeQuery(CASES, Tuple.class).setParameter("numbers", these)).stream()
                .map(row -> supervised(row, concerns.getOrDefault(row.get(0, String.class), List.of())))
                .sorted(Comparator.comparing(
                                UnderSupervision::gravest, Comparator.nullsLast(Comparator.<Kind>naturalOrder()))
                        .thenComparing(one -> numbers.indexOf(one.number())))
                .limit(most)
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query knows no types
    private List<String> mine(Set<State> states, int most) {
        return em.createNativeQuery(MINE, String.class)
                .setParameter("states", states.stream().map(State::name).collect(Collectors.joining(",")))
                .setParameter("most", most)
                .getResultList();
    }

    private static List<Set<State>> inTurn() {
        Set<State> returned = EnumSet.of(State.RETURNED);
        Set<State> over = EnumSet.of(
                State.DRAFT,
                State.TESTIMONY,
                State.OBJECTS_RETURNED,
                State.IMPOSSIBLE,
                State.WITHDRAWN,
                State.TERMINATED,
                State.ARCHIVED,
                State.DISPOSED);
        Set<State> going = EnumSet.complementOf(EnumSet.copyOf(over));
        going.removeAll(returned);
        return List.of(going, returned, over);
    }

    /** The gravest concern; null where nothing is the matter. */
    private static Kind gravest(SupervisedCase one) {
        return one.concerns().isEmpty() ? null : one.concerns().get(0).kind();
    }

    private static Concern concern(Tuple row) {
        return new Concern(
                Kind.valueOf(row.get(1, String.class)),
                row.get(2, Instant.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class));
    }

    private static SupervisedCase supervised(Tuple row, List<Concern> concerns) {
        return new SupervisedCase(
                row.get(0, String.class),
                row.get(1, String.class),
                State.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, Instant.class),
                row.get(6, String.class),
                concerns.stream().sorted(Comparator.comparing(Concern::kind)).toList());
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
