package kz.dalel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The lists of the archive; each has its own driving predicate and index. Called by services only. */
@ApplicationScoped
class ArchiveLists {
    private static final String RETURNED =
            "(select max(s.at) from step_record s where s.request = r.number and s.step = 'OBJECTS_RETURN')";
    /** By "offset 0" each is asked for its case; without it the holds and proposals of all cases would be read once and hashed. */
    private static final String HELD =
            "exists (select 1 from legal_hold h where h.request = r.number and h.lifted_at is null offset 0)";

    private static final String PROPOSED =
            "exists (select 1 from disposal d where d.request = r.number and d.superseded_at is null offset 0)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Retention retention;

    List<ArchiveLine> ready(int limit) {
        return lines(em.createNativeQuery(
                        "select r.number, r.case_number, " + RETURNED + ", cast(null as text), " + HELD
                                + ", false from docket_stretch(cast((select parties()) as text[]), array['REGISTRY'],"
                                + " array['OBJECTS_RETURNED'], false, timestamptz 'epoch', '', ?) d"
                                + " join request r on r.number = d.request order by d.at, d.request",
                        Tuple.class)
                .setParameter(1, limit));
    }

    List<ArchiveLine> over(int limit, LocalDate today) {
        return lines(em.createNativeQuery(
                        "select r.number, r.case_number, " + RETURNED + ", cast(a.kept_until as text), " + HELD + ", "
                                + PROPOSED
                                + " from archive_case a join request r on r.number = a.request and r.state = 'ARCHIVED'"
                                + " where not a.gone and a.kept_until <= ? order by a.kept_until, a.request limit ?",
                        Tuple.class)
                .setParameter(1, today)
                .setParameter(2, limit));
    }

    List<RetentionRule> rules(LocalDate day) {
        return retention.rules(day);
    }

    private static List<ArchiveLine> lines(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ArchiveLine(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Instant.class),
                        row.get(3) == null ? null : LocalDate.parse(row.get(3, String.class)),
                        row.get(4, Boolean.class),
                        row.get(5, Boolean.class)))
                .toList();
    }
}
