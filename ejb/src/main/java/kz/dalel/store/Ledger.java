package kz.dalel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Kept;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** The books of the store: who writes in them, when, in which role. */
@ApplicationScoped
class Ledger {
    private static final List<String> KEEPERS = List.of(Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    Instant instant() {
        return time.instant();
    }

    /** The party that calls, {@code user:<id>}. */
    String party() {
        return caller.actor().party();
    }

    /** An act on the object in the caller's role. */
    Act act(String action, Kept kept) {
        return Act.onExhibit(action, kept.number().text(), kept.request().text())
                .as(role());
    }

    String role() {
        return KEEPERS.stream()
                .filter(caller.actor()::has)
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("store.notYours"));
    }

    /** Refused unless the caller answers for the object. */
    void mustHold(Kept kept) {
        if (!kept.isHeldBy(party())) throw Refusal.forbidden("handover.notHeld", kept.number());
    }

    /** The place as the log writes it: the body in which the caller acts, and the code of the place there. */
    String where(String place) {
        return body() + "/" + place;
    }

    /** The parties of the caller's own site: codes of places are the same at others. */
    Set<String> colleagues() {
        return rows("select 'user:' || id from officer where body = ?", body())
                .map(row -> row.get(0, String.class))
                .collect(Collectors.toSet());
    }

    private String body() {
        return (String) value("select body from officer where 'user:' || id = ?", party());
    }

    /** The name of a party; of somebody from outside it is the party itself. */
    String name(String party) {
        return rows("select name from officer where 'user:' || id = ?", party)
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse(party);
    }

    /** The number of the next line on the object in a table that is numbered under its objects. */
    int next(String table, ExhibitNumber number) {
        Number last =
                (Number) query("select coalesce(max(ordinal), 0) from " + table + " where exhibit = ?", number.text())
                        .getSingleResult();
        return last.intValue() + 1;
    }

    void write(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    Object value(String sql, Object... values) {
        return query(sql, values).getSingleResult();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    Stream<Tuple> rows(String sql, Object... values) {
        Query query = em.createNativeQuery(sql, Tuple.class);
        return ((List<Tuple>) filled(query, values).getResultList()).stream();
    }

    private Query query(String sql, Object... values) {
        return filled(em.createNativeQuery(sql), values);
    }

    private static Query filled(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query;
    }
}
