package kz.dalel.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/**
 * Tells who read a case: its appointing body and the head of the Center, each reading from the day on which policy lets them know;
 * an auditor at once.
 */
@Stateless
public class WhoRead {
    private static final String OF_CASE =
            "select e.at, e.actor, o.name, cast(convert_from(e.entry, 'UTF8') as jsonb) ->> 'role',"
                    + " cast(convert_from(e.entry, 'UTF8') as jsonb) ->> 'body',"
                    + " cast(convert_from(e.entry, 'UTF8') as jsonb) ->> 'capacity', e.action, e.subject,"
                    + " cast(convert_from(e.entry, 'UTF8') as jsonb) ->> 'reason', e.told_from from custody_entry e"
                    + " join act_audience a on a.action = e.action and a.reading"
                    + " left join officer o on e.actor = 'user:' || o.id"
                    + " where e.request = :n and e.entry is not null order by e.at desc, e.id desc limit :most";

    private static final String TO_AUDITORS = "select at, actor, name, said ->> 'role', said ->> 'body',"
            + " said ->> 'capacity', action, subject, said ->> 'reason', told_from from readings_of(:n, :most)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    Admission admission;

    @Inject
    Caller caller;

    @Inject
    SearchLog searches;

    /** At most {@code most} readings of the case, the newest first; forbidden for those of its people who need not know. */
    @RolesAllowed("**")
    public List<ReadingLine> of(RequestNumber number, int most) {
        cases.demandShown(number);
        if (!isToldTo(number)) throw Refusal.forbidden("readings.notYours");
        return lines(OF_CASE, number, most);
    }

    /** Whether the caller is among those who are told. */
    @RolesAllowed("**")
    public boolean isToldTo(RequestNumber number) {
        boolean heads = caller.actor().has(Roles.HEAD) || caller.actor().has(Roles.UNIT_HEAD);
        return admission.takesPartAs(number, Capacity.APPOINTING, Capacity.APPOINTING_BODY)
                || (heads && admission.takesPartAs(number, Capacity.REGISTRY));
    }

    /** The same for an auditor, who takes part in no case; that he asked is kept with the searches. None for a sealed case. */
    @RolesAllowed(Roles.AUDITOR)
    public List<ReadingLine> asAuditor(RequestNumber number, int most) {
        List<ReadingLine> lines = lines(TO_AUDITORS, number, most);
        searches.note("readings " + number, lines.size());
        return lines;
    }

    /** At most {@code most} searches of a person, the newest first; that the auditor asked is kept too. */
    @RolesAllowed(Roles.AUDITOR)
    @SuppressWarnings("unchecked") // a native query for tuples
    public List<SearchLine> searches(String officer, int most) {
        List<Tuple> rows = em.createNativeQuery(
                        "select at, words, found, roles from searches_of(:who, :most)", Tuple.class)
                .setParameter("who", officer)
                .setParameter("most", most)
                .getResultList();
        searches.note("searches " + officer, rows.size());
        return rows.stream()
                .map(row -> new SearchLine(
                        row.get(0, Instant.class),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        row.get(3, String.class)))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<ReadingLine> lines(String sql, RequestNumber number, int most) {
        List<Tuple> rows = em.createNativeQuery(sql, Tuple.class)
                .setParameter("n", number.text())
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(WhoRead::line).toList();
    }

    private static ReadingLine line(Tuple row) {
        return new ReadingLine(
                row.get(0, Instant.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, Instant.class));
    }
}
