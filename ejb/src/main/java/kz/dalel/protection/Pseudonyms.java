package kz.dalel.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Finds pseudonyms, and who stands behind them only where the database says who asked and why. */
@ApplicationScoped
class Pseudonyms {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    boolean mayProtect(RequestNumber number) {
        return may("select may_protect(?1)", number);
    }

    boolean mayReveal(RequestNumber number) {
        return may("select may_reveal(?1)", number);
    }

    String roleOf(String... roles) {
        return Stream.of(roles).filter(caller.actor()::has).findFirst().orElseThrow();
    }

    List<ProtectedSheet.Person> of(RequestNumber number) {
        return rows(
                        "select p.ordinal, p.pseudonym, p.ground, coalesce(o.name, p.added_by), p.added_at from protected_person p"
                                + " left join officer o on o.id = p.added_by where p.request = ?1 order by p.ordinal",
                        number.text())
                .map(row -> new ProtectedSheet.Person(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Instant.class)))
                .toList();
    }

    int put(RequestNumber number, ProtectionForm said) {
        int ordinal = of(number).size() + 1;
        update(
                "insert into protected_person (request, ordinal, pseudonym, ground, added_by, added_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)",
                number.text(),
                ordinal,
                said.pseudonym(),
                said.ground(),
                caller.actor().id(),
                time.instant());
        update(
                "insert into protected_identity (request, ordinal, surname, given_names, particulars)"
                        + " values (?1, ?2, ?3, ?4, nullif(?5, ''))",
                number.text(),
                ordinal,
                said.surname(),
                said.givenNames(),
                said.particulars() == null ? "" : said.particulars());
        return ordinal;
    }

    /** The database keeps who asked, and why, in the same statement. */
    ProtectedSheet.Identity reveal(RequestNumber number, int ordinal, String reason) {
        return rows(
                        "select surname, given_names, particulars from reveal_identity(?1, ?2, ?3, ?4)",
                        number.text(),
                        ordinal,
                        reason,
                        time.instant())
                .map(row -> new ProtectedSheet.Identity(
                        ordinal, row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("protection.unknown"));
    }

    /** Each place of the request in which a protected person is named, with his pseudonym. */
    List<Refusal> namedOpenly(RequestNumber number) {
        em.flush(); // the texts as they are now
        return rows("select place, pseudonym from named_openly(?1)", number.text())
                .map(row -> Refusal.invalid("protection.named." + row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    private boolean may(String sql, RequestNumber number) {
        return (Boolean)
                em.createNativeQuery(sql).setParameter(1, number.text()).getSingleResult();
    }

    private void update(String sql, Object... values) {
        var statement = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) statement.setParameter(i + 1, values[i]);
        statement.executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private Stream<Tuple> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((List<Tuple>) query.getResultList()).stream();
    }
}
