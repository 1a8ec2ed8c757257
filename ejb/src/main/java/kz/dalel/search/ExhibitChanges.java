package kz.dalel.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;

/** Which objects of the caller's cases changed since an instant, for a system that follows them. */
@Stateless
@RolesAllowed("**")
public class ExhibitChanges {
    /** The cases come from the docket, each object then from its index; above all numbers stands a tilde. */
    private static final String CHANGED =
            "select e.number, e.request, e.name, e.sha256, e.size, e.received_at, e.returned_at, e.removed_at, e.changed_at"
                    + " from (select distinct d.request from docket d where d.party = any ((select parties())::text[])) c"
                    + " join exhibit e on e.request = c.request and (e.changed_at, e.number) > (?1, ?2)"
                    + " order by e.changed_at, e.number limit ?3";

    private static final String TOP = "~";

    @PersistenceContext
    EntityManager em;

    /** In the order of change, then of number: those that changed after {@code since}, or after the place of a cursor. */
    @SuppressWarnings("unchecked") // a native query for tuples
    public Page<ExhibitChange> since(Instant since, Cursor after, int limit) {
        Instant from = after == null
                ? Mandatory.value("updatedSince", since)
                : after.due().orElseThrow(() -> Refusal.invalid("cursor.broken"));
        List<Tuple> rows = em.createNativeQuery(CHANGED, Tuple.class)
                .setParameter(1, from)
                .setParameter(2, after == null ? TOP : Plain.orNone(after.id()))
                .setParameter(3, limit + 1)
                .getResultList();
        return Page.of(
                rows.stream().map(ExhibitChanges::line).toList(),
                limit,
                line -> new Cursor(Optional.of(line.changedAt()), line.number()));
    }

    private static ExhibitChange line(Tuple row) {
        return new ExhibitChange(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Long.class),
                row.get(5, Instant.class),
                row.get(6, Instant.class),
                row.get(7, Instant.class),
                row.get(8, Instant.class));
    }
}
