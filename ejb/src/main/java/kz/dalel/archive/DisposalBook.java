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
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** Keeps proposals to dispose and what they list. Called by services only. */
@ApplicationScoped
class DisposalBook {
    private static final String SHEET =
            "select d.id, d.request, d.act_number, cast(d.act_date as text), d.act_sha256, d.reason, d.list_sha256,"
                    + " coalesce(a.name, d.proposed_by), d.proposed_at, coalesce(b.name, d.confirmed_by), d.confirmed_at"
                    + " from disposal d left join officer a on a.id = d.proposed_by left join officer b on b.id = d.confirmed_by"
                    + " where d.superseded_at is null and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    ArchiveBook book;

    /** Proposes; one that waits already gives way. */
    Disposal propose(RequestNumber number, DisposalForm form, String act, DisposalList list) {
        open(number).ifPresent(before -> before.supersede(book.instant()));
        em.flush(); // at most one is open at a time
        Disposal disposal = new Disposal(number, form, act, list.sha256(), book.actor(), book.instant());
        em.persist(disposal);
        em.flush(); // its list refers to it
        for (DisposalSheet.Item item : list.items())
            em.createNativeQuery(
                            "insert into disposal_object (disposal, request, sha256, size, exhibit) values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, disposal.id())
                    .setParameter(2, number.text())
                    .setParameter(3, item.sha256())
                    .setParameter(4, item.size())
                    .setParameter(5, item.exhibit())
                    .executeUpdate();
        return disposal;
    }

    /** The proposal that waits for another person; not found when there is none. */
    Disposal waiting(RequestNumber number) {
        return open(number).orElseThrow(() -> Refusal.notFound("disposal.none"));
    }

    private Optional<Disposal> open(RequestNumber number) {
        return em.createQuery(
                        "select d from Disposal d where d.request = :n and d.supersededAt is null and d.confirmedAt is null",
                        Disposal.class)
                .setParameter("n", number)
                .getResultStream()
                .findFirst();
    }

    /** Has the bytes go; the database checks once more who may. How many objects. */
    int confirm(Disposal disposal) {
        return (Integer) em.createNativeQuery("select confirm_disposal(:id, :at, :today)", Integer.class)
                .setParameter("id", disposal.id())
                .setParameter("at", book.instant())
                .setParameter("today", book.today())
                .getSingleResult();
    }

    /** The present proposal or the disposal, with its list; none where none shows. */
    Optional<DisposalSheet> sheet(RequestNumber number) {
        return rows(SHEET + "d.request = ?", number.text()).findFirst();
    }

    /** The proposals that wait in the cases of the caller's site, the oldest first. */
    List<DisposalSheet> waiting(int limit) {
        return rows(SHEET + "d.confirmed_at is null order by d.proposed_at, d.id limit ?", limit)
                .toList();
    }

    private Stream<DisposalSheet> rows(String sql, Object value) {
        List<?> rows =
                em.createNativeQuery(sql, Tuple.class).setParameter(1, value).getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::sheet);
    }

    private DisposalSheet sheet(Tuple row) {
        long id = row.get(0, Number.class).longValue();
        return new DisposalSheet(
                id,
                row.get(1, String.class),
                row.get(2, String.class),
                LocalDate.parse(row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                items(id),
                row.get(7, String.class),
                row.get(8, Instant.class),
                row.get(9, String.class),
                row.get(10, Instant.class));
    }

    private List<DisposalSheet.Item> items(long id) {
        List<?> rows = em.createNativeQuery(
                        "select sha256, size, exhibit from disposal_object where disposal = ? order by sha256",
                        Tuple.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new DisposalSheet.Item(
                        row.get(0, String.class), row.get(1, Number.class).longValue(), row.get(2, String.class)))
                .toList();
    }
}
