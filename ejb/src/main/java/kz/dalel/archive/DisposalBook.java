package kz.dalel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final String ITEMS = "select disposal, sha256, size, exhibit from disposal_object"
            + " where disposal = any (cast(string_to_array(?, ',') as bigint[])) order by sha256";

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
        return em
                .createQuery(
                        "select d from Disposal d where d.request = :n and d.supersededAt is null and d.confirmedAt is null",
                        Disposal.class)
                .setParameter("n", number)
                .getResultList()
                .stream()
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
        List<Tuple> rows = tuples(sql, value);
        Map<Long, List<DisposalSheet.Item>> items =
                items(rows.stream().map(DisposalBook::id).toList());
        return rows.stream().map(row -> sheet(row, items.getOrDefault(id(row), List.of())));
    }

    private static long id(Tuple row) {
        return row.get(0, Number.class).longValue();
    }

    private static DisposalSheet sheet(Tuple row, List<DisposalSheet.Item> items) {
        return new DisposalSheet(
                id(row),
                row.get(1, String.class),
                row.get(2, String.class),
                LocalDate.parse(row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                items,
                row.get(7, String.class),
                row.get(8, Instant.class),
                row.get(9, String.class),
                row.get(10, Instant.class));
    }

    /** The lists of these disposals, by the disposal: asked for at once. */
    private Map<Long, List<DisposalSheet.Item>> items(List<Long> disposals) {
        String ids = disposals.stream().map(String::valueOf).collect(Collectors.joining(","));
        return tuples(ITEMS, ids).stream()
                .collect(Collectors.groupingBy(
                        DisposalBook::id, Collectors.mapping(DisposalBook::item, Collectors.toList())));
    }

    private static DisposalSheet.Item item(Tuple row) {
        return new DisposalSheet.Item(
                row.get(1, String.class), row.get(2, Number.class).longValue(), row.get(3, String.class));
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Tuple> tuples(String sql, Object value) {
        return em.createNativeQuery(sql, Tuple.class).setParameter(1, value).getResultList();
    }
}
