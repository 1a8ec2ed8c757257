package kz.dalel.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;

/** Who is away, as far as it is for the caller: of himself, of whom he stands in for, and for heads of their people. */
@Stateless
@RolesAllowed("**")
public class Absences {
    private static final String ROWS =
            "select a.id, a.officer, o.name, cast(a.first_day as text), cast(a.last_day as text), a.substitute, s.name, a.reason"
                    + " from absence a join officer o on o.id = a.officer left join officer s on s.id = a.substitute"
                    + " where a.ended_at is null and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** The absence of the officer on the day, in Astana, where he is away and the caller is told so. */
    public Optional<AbsenceLine> away(String officer, LocalDate day) {
        return rows("a.officer = ?1 and ?2 between a.first_day and a.last_day order by a.last_day desc", officer, day)
                .stream()
                .findFirst();
    }

    /** The caller's own that are not over, the next first. */
    public List<AbsenceLine> own() {
        return rows("a.officer = ?1 and a.last_day >= ?2 order by a.first_day, a.id", self(), time.today());
    }

    /** Of whom the caller stands in for, and of the people whom he heads: those that are not over, the next first. */
    public List<AbsenceLine> others() {
        return rows("a.officer <> ?1 and a.last_day >= ?2 order by a.first_day, a.id limit 200", self(), time.today());
    }

    /** The colleagues of the caller, by name: who may stand in for him, and for heads of whom they say that they are away. */
    @SuppressWarnings("unchecked") // a native query for tuples
    public List<Person> colleagues() {
        List<Tuple> rows = em.createNativeQuery(
                        "select o.id, o.body, o.name from officer o where o.id <> ?1 and 'agency_system' <> all (o.roles) and (o.body = (select s.body from officer s"
                                + " where s.id = ?1) or ('body:' || o.body) = any ((select parties())::text[]))"
                                + " order by o.name, o.id limit 500",
                        Tuple.class)
                .setParameter(1, self())
                .getResultList();
        return rows.stream()
                .map(row -> new Person(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    private String self() {
        return caller.actor().id();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<AbsenceLine> rows(String which, String officer, LocalDate day) {
        List<Tuple> rows = em.createNativeQuery(ROWS + which, Tuple.class)
                .setParameter(1, officer)
                .setParameter(2, day)
                .getResultList();
        return rows.stream().map(Absences::line).toList();
    }

    private static AbsenceLine line(Tuple row) {
        return new AbsenceLine(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                LocalDate.parse(row.get(3, String.class)),
                LocalDate.parse(row.get(4, String.class)),
                row.get(5, String.class),
                row.get(6, String.class),
                AbsenceForm.Reason.valueOf(row.get(7, String.class)));
    }
}
