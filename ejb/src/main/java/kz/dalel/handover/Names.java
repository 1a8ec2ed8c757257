package kz.dalel.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import kz.dalel.agency.People;
import kz.dalel.agency.Person;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Who may be named as a receiver, and how parties are called. */
@ApplicationScoped
class Names {
    private static final List<Capacity> HANDS = List.of(Capacity.REGISTRY, Capacity.EXPERT, Capacity.REVIEWER);

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Cases cases;

    @Inject
    Admission admission;

    /** The name of a party; of somebody from outside it is the party itself. */
    String of(String party) {
        List<?> names = em.createNativeQuery("select name from officer where 'user:' || id = ?")
                .setParameter(1, party)
                .getResultList();
        return names.isEmpty() ? party : (String) names.get(0);
    }

    Person person(String account) {
        return people.person(account);
    }

    /** Who may be named as a receiver in this case beside the caller, by name. */
    List<Person> receivers(RequestNumber request, String caller) {
        List<?> rows = em.createNativeQuery(
                        "select distinct o.id, o.body, o.name from officer o join participation p"
                                + " on p.party in ('user:' || o.id, 'body:' || o.body) where p.request = ?1 and p.until is null"
                                + " and p.capacity in ('REGISTRY', 'EXPERT', 'REVIEWER') and 'user:' || o.id <> ?2 order by o.name",
                        Tuple.class)
                .setParameter(1, request.text())
                .setParameter(2, caller)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Person(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    /** Refused unless the person has a part in the case in which one holds its objects: nobody else learns of the case by this. */
    void mustTakePart(RequestNumber request, Person person) {
        if (!takesPart(request, person)) throw Refusal.forbidden("handover.receiverTakesNoPart", person.name());
    }

    /** Admits the custodian of another site to the case whose object is sent to him; refused for anybody outside the Center. */
    void admit(RequestNumber request, Person person, String ground) {
        if (takesPart(request, person)) return;
        if (!isOfSite(person)) throw Refusal.forbidden("handover.receiverTakesNoPart", person.name());
        admission.admit(request, "user:" + person.id(), Capacity.REGISTRY, ground);
    }

    private boolean takesPart(RequestNumber request, Person person) {
        List<String> parties = List.of("user:" + person.id(), "body:" + person.body());
        return cases.sheet(request).participants().stream()
                .filter(one -> one.until() == null && HANDS.contains(one.capacity()))
                .map(CaseSheet.Participant::party)
                .anyMatch(parties::contains);
    }

    private boolean isOfSite(Person person) {
        Number sites = (Number) em.createNativeQuery("select count(*) from body where code = ? and kind = 'SITE'")
                .setParameter(1, person.body())
                .getSingleResult();
        return sites.intValue() == 1;
    }
}
