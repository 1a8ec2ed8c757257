package kz.dalel.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.agency.Person;
import kz.dalel.kernel.Time;

/** Who is on duty at the caller's sites. */
@Stateless
@RolesAllowed("**")
public class DutyRoster {
    private static final String LINES = "select d.id, d.site, d.officer, o.name, d.starts, d.ends from duty d"
            + " join officer o on o.id = d.officer where d.released_at is null and d.starts < ?2 and d.ends > ?1"
            + " order by d.starts, d.site, d.id limit 500";

    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    /** The duties that fall into the stretch, the first one first. */
    public List<DutyLine> between(Instant from, Instant to) {
        return rows(LINES, from, to).stream().map(DutyRoster::line).toList();
    }

    /** Who is on duty at this moment; by site. */
    public List<DutyLine> present() {
        Instant now = time.instant();
        return between(now, now.plusMillis(1));
    }

    /** The codes of the caller's sites. */
    @SuppressWarnings("unchecked") // a native query for one text column
    public List<String> sites() {
        return em.createNativeQuery(
                        "select code from body where kind = 'SITE' and ('body:' || code) = any ((select parties())::text[])"
                                + " order by code",
                        String.class)
                .getResultList();
    }

    /** Whom the caller may name, by name: the people of his sites. */
    public List<Person> candidates() {
        return people().stream()
                .map(row -> new Person(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Tuple> people() {
        return em.createNativeQuery(
                        "select o.id, o.body, o.name from officer o where ('body:' || o.body) = any ((select parties())::text[])"
                                + " order by o.name, o.id limit 500",
                        Tuple.class)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Tuple> rows(String sql, Instant from, Instant to) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
    }

    private static DutyLine line(Tuple row) {
        return new DutyLine(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Instant.class),
                row.get(5, Instant.class));
    }
}
