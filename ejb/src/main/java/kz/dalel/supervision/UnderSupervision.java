package kz.dalel.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private static final String MINE =
            " from request r join participation p on p.request = r.number and p.capacity = 'SUPERVISING_PROSECUTOR'"
                    + " and p.until is null and p.opens and p.party = any ((select parties())::text[])";

    private static final String CASES = "select distinct r.number, r.case_number, r.state, r.appointing_body,"
            + " r.appointing_person, r.due, r.resolution_name" + MINE + " order by r.due, r.number limit :most";

    /** The examination is over, or never began: nobody waits for it in custody, and no term of it stands still. */
    private static final String OVER = "('DRAFT', 'SIGNED', 'DELIVERED', 'TESTIMONY', 'OBJECTS_RETURNED', 'RETURNED',"
            + " 'IMPOSSIBLE', 'WITHDRAWN', 'TERMINATED', 'ARCHIVED', 'DISPOSED')";

    private static final String CONCERNS = "select r.number, 'OVERDUE', c.due, c.clock,"
            + " (select l.source from clock_rule l where l.code = c.clock order by l.valid_from desc limit 1),"
            + " 'requests/' || r.number" + MINE
            + " join request_clock c on c.request = r.number and c.stopped is null and c.paused is null and c.due <= :now"
            + " union all select r.number, 'IN_CUSTODY', cast(r.detention_ends + 1 as timestamp) at time zone 'Asia/Almaty',"
            + " null, null, 'requests/' || r.number" + MINE + " where r.detention_ends is not null and r.state not in "
            + OVER
            + " union all select r.number, case r.state when 'CHALLENGED' then 'INTERRUPTED' else r.state end, s.at, w.said ->> 'ground',"
            + " coalesce(w.said ->> 'reasons', w.said ->> 'text', w.said ->> 'reason'),"
            + " 'requests/' || r.number || case r.state when 'RETURNED' then '/return' when 'SUSPENDED' then '/suspension' else '/challenge' end"
            + MINE
            + " join step_record s on s.request = r.number and s.to_state = r.state and s.ordinal = (select max(l.ordinal)"
            + " from step_record l where l.request = r.number and l.to_state = r.state)"
            + " left join step_words w on w.request = s.request and w.ordinal = s.ordinal"
            + " where r.state in ('RETURNED', 'SUSPENDED', 'CHALLENGED')"
            + " union all select r.number, 'INTERRUPTED', c.paused, c.clock,"
            + " (select l.source from clock_rule l where l.code = c.clock order by l.valid_from desc limit 1),"
            + " 'requests/' || r.number" + MINE
            + " join request_clock c on c.request = r.number and c.clock = 'T1' and c.paused is not null"
            + " where r.state not in ('SUSPENDED', 'CHALLENGED') and r.state not in " + OVER;

    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    /** At most {@code most} cases: those with the gravest concern first, then by due instant. */
    public List<SupervisedCase> cases(int most) {
        Map<String, List<Concern>> concerns = rows(CONCERNS, "now", time.instant()).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(UnderSupervision::concern, Collectors.toList())));
        return rows(CASES, "most", most).stream()
                .map(row -> supervised(row, concerns.getOrDefault(row.get(0, String.class), List.of())))
                .sorted(Comparator.comparing(
                        UnderSupervision::gravest, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
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
    private List<Tuple> rows(String sql, String name, Object value) {
        return em.createNativeQuery(sql, Tuple.class).setParameter(name, value).getResultList();
    }
}
