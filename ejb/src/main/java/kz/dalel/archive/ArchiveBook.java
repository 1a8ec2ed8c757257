package kz.dalel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Keeps which cases are in the archive, and tells what is kept of them. Called by services only. */
@ApplicationScoped
class ArchiveBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    LocalDate today() {
        return time.today();
    }

    Instant instant() {
        return time.instant();
    }

    String actor() {
        return caller.actor().id();
    }

    boolean has(String role) {
        return caller.actor().has(role);
    }

    /** Writes the case into the archive; the first day on which it may go. */
    LocalDate archive(RequestNumber number, RetentionRule rule) {
        LocalDate keptUntil = rule.keptUntil(today());
        em.createNativeQuery(
                        "insert into archive_case (request, rule, years, source, kept_until, archived_by, archived_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, number.text())
                .setParameter(2, rule.code())
                .setParameter(3, rule.years())
                .setParameter(4, rule.source())
                .setParameter(5, keptUntil)
                .setParameter(6, actor())
                .setParameter(7, instant())
                .executeUpdate();
        return keptUntil;
    }

    /** The case in the archive; none while it is not there, and for who is not of its site. */
    Optional<ArchiveSheet.Archived> archived(RequestNumber number) {
        return rows(
                        "select a.rule, a.years, a.source, cast(a.kept_until as text), coalesce(o.name, a.archived_by), a.archived_at"
                                + " from archive_case a left join officer o on o.id = a.archived_by where a.request = ?",
                        number.text())
                .findFirst()
                .map(row -> new ArchiveSheet.Archived(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, String.class),
                        LocalDate.parse(row.get(3, String.class)),
                        row.get(4, String.class),
                        row.get(5, Instant.class)));
    }

    /** All that is kept of the case, for the archivist and the head of its site. */
    List<KeptObject> objects(RequestNumber number) {
        return rows("select sha256, size, exhibit, checked_at, outcome from case_objects(?)", number.text())
                .map(row -> new KeptObject(
                        row.get(0, String.class),
                        row.get(1, Number.class).longValue(),
                        row.get(2, String.class),
                        row.get(3, Instant.class),
                        row.get(4, String.class)))
                .toList();
    }

    private Stream<Tuple> rows(String sql, String number) {
        List<?> rows =
                em.createNativeQuery(sql, Tuple.class).setParameter(1, number).getResultList();
        return rows.stream().map(Tuple.class::cast);
    }
}
