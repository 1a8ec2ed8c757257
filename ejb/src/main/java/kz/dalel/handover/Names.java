package kz.dalel.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.agency.People;
import kz.dalel.agency.Person;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** Who may be named as a receiver, and how parties are called. */
@ApplicationScoped
class Names {
    /** In which roles a person may hold objects. */
    private static final String HOLDERS = "o.roles && array['custodian', 'registrar', 'expert']";

    private static final String AT_SITES = "select o.id, o.body, o.name from officer o join body b on b.code = o.body"
            + " where b.kind = 'SITE' and " + HOLDERS;

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Guests guests;

    /** The name of a party; of somebody from outside it is the party itself. */
    String of(String party) {
        return called(Stream.of(party)).of(party);
    }

    /** The names of these parties, asked for at once. */
    @SuppressWarnings("unchecked") // a native query for tuples
    Called called(Stream<String> parties) {
        List<Tuple> named = em.createNativeQuery(
                        "select 'user:' || id, name from officer where 'user:' || id = any (?)", Tuple.class)
                .setParameter(1, parties.distinct().toArray(String[]::new))
                .getResultList();
        return new Called(named.stream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class))));
    }

    Person person(String account) {
        return people.person(account);
    }

    /** Who may be named as a receiver in this case beside the caller, by name. */
    List<Person> receivers(RequestNumber request, String caller) {
        return people(
                "select distinct o.id, o.body, o.name from officer o join participation p"
                        + " on p.party in ('user:' || o.id, 'body:' || o.body) where p.request = ?1 and p.until is null and p.opens"
                        + " and p.capacity in ('REGISTRY', 'CUSTODIAN', 'EXPERT', 'REVIEWER')"
                        + " and 'user:' || o.id <> ?2 and " + HOLDERS + " order by o.name",
                request.text(),
                caller);
    }

    /** To whom a parcel may be sent by the caller: those at other sites who may hold objects, by site and name. */
    List<Person> atOtherSites(String caller) {
        return people(
                AT_SITES + " and o.body <> (select body from officer where 'user:' || id = ?1) order by o.body, o.name",
                caller);
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Person> people(String sql, Object... values) {
        var query = em.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Person(
                                row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                        .toList();
    }

    /** Refused unless the person has a part in the case in which one holds its objects: nobody else learns of the case by this. */
    void mustTakePart(RequestNumber request, Person person) {
        if (!takesPart(request, person)) throw Refusal.forbidden("handover.receiverTakesNoPart", person.name());
        mustHold(person);
    }

    /** Admits whoever is sent an object of the case to another site; refused for anybody outside the Center. */
    void admit(RequestNumber request, Person person, String ground) {
        boolean part = takesPart(request, person);
        if (!part && !isOfSite(person)) throw Refusal.forbidden("handover.receiverTakesNoPart", person.name());
        mustHold(person);
        if (!part) guests.admit(request, "user:" + person.id(), ground);
    }

    /** Refused for a person in whose roles one holds no objects: what is released to him would stay in transit. */
    private void mustHold(Person person) {
        if (isSome("select count(*) from officer o where o.id = ?1 and " + HOLDERS, person.id())) return;
        throw Refusal.forbidden("handover.receiverHoldsNothing", person.name());
    }

    /** Himself or through his body, where a body opens the case at all. */
    private boolean takesPart(RequestNumber request, Person person) {
        List<?> parts = em.createNativeQuery(
                        "select 1 from participation where request = ?1 and until is null and opens"
                                + " and capacity in ('REGISTRY', 'CUSTODIAN', 'EXPERT', 'REVIEWER') and party in (?2, ?3)")
                .setParameter(1, request.text())
                .setParameter(2, "user:" + person.id())
                .setParameter(3, "body:" + person.body())
                .getResultList();
        return !parts.isEmpty();
    }

    private boolean isOfSite(Person person) {
        return isSome("select count(*) from body where code = ?1 and kind = 'SITE'", person.body());
    }

    private boolean isSome(String sql, String value) {
        Number found = (Number) em.createNativeQuery(sql).setParameter(1, value).getSingleResult();
        return found.intValue() > 0;
    }
}
