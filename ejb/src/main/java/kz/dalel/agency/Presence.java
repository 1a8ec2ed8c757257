package kz.dalel.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is away when, at any site, for heads who assign work; not why. Called by services only. */
@ApplicationScoped
public class Presence {
    @PersistenceContext
    EntityManager em;

    /** For each account its absences that touch a day between these two, both included, the soonest first. */
    @SuppressWarnings("unchecked") // a native query for tuples
    public Map<String, List<AwayLine>> away(LocalDate first, LocalDate last) {
        List<Tuple> rows = em.createNativeQuery(
                        "select officer, cast(first_day as text), cast(last_day as text), substitute, substitute_name"
                                + " from away_between(?1, ?2) order by first_day",
                        Tuple.class)
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class), Collectors.mapping(Presence::away, Collectors.toList())));
    }

    private static AwayLine away(Tuple row) {
        return new AwayLine(
                LocalDate.parse(row.get(1, String.class)),
                LocalDate.parse(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class));
    }
}
