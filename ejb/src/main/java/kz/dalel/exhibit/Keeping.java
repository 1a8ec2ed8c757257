package kz.dalel.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/** In whose hands an object is and where it lies, and every hand and place before. Called by services only. */
@ApplicationScoped
public class Keeping {
    @PersistenceContext
    EntityManager em;

    @Inject
    Shelf shelf;

    @Inject
    Event<Passed> facts;

    /** The code of a place: Latin letters, digits, {@code . _ / -}; refused as {@code exhibit.place} when it is none. */
    public static String place(String code) {
        return Found.place(Mandatory.line("found.place", code));
    }

    /** The object; conflict when it is not in the Center's keeping, not found for who takes no part in its case. */
    public Kept of(ExhibitNumber number) {
        return shelf.find(number).kept();
    }

    /** The same, and nobody else changes its keeping until the transaction ends. */
    public Kept alone(ExhibitNumber number) {
        return locked(number).kept();
    }

    /** The object passes into these hands or to this place; {@code why} is the key of the act. */
    public void pass(ExhibitNumber number, String holder, String place, String why) {
        Exhibit exhibit = locked(number);
        boolean others = !holder.equals(exhibit.holder());
        exhibit.pass(holder, place);
        record(exhibit, why, shelf.instant());
        if (others) facts.fire(new Passed(exhibit.request()));
    }

    /** The objects at this place that show to the caller, by number. */
    public List<Kept> at(String place) {
        return em
                .createQuery(
                        "select e from Exhibit e where e.place = :place and e.receivedAt is not null"
                                + " and e.returnedAt is null order by e.number.text",
                        Exhibit.class)
                .setParameter("place", place)
                .getResultList()
                .stream()
                .map(Exhibit::kept)
                .toList();
    }

    /** The first objects that the party answers for, by number. */
    public List<Kept> heldBy(String party, int most) {
        return em
                .createQuery(
                        "select e from Exhibit e where e.holder = :party and e.receivedAt is not null"
                                + " and e.returnedAt is null order by e.number.text",
                        Exhibit.class)
                .setParameter("party", party)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Exhibit::kept)
                .toList();
    }

    void receive(Exhibit exhibit, Found found) {
        exhibit.receive(found, shelf.actor().party(), shelf.instant());
        record(exhibit, "receipt", shelf.instant());
    }

    void giveBack(Exhibit exhibit, String to) {
        exhibit.giveBack(to, shelf.instant());
        record(exhibit, "return", shelf.instant());
        facts.fire(new Passed(exhibit.request()));
    }

    Shelf shelf() {
        return shelf;
    }

    List<Stay> stays(ExhibitNumber number) {
        List<?> rows = em.createNativeQuery(
                        "select s.ordinal, s.holder, coalesce(o.name, s.holder), s.place, s.since, s.why from exhibit_stay s"
                                + " left join officer o on s.holder = 'user:' || o.id where s.exhibit = ? order by s.ordinal",
                        Tuple.class)
                .setParameter(1, number.text())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Keeping::stay).toList();
    }

    private static Stay stay(Tuple row) {
        return new Stay(
                row.get(0, Integer.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Instant.class),
                row.get(5, String.class));
    }

    private Exhibit locked(ExhibitNumber number) {
        Exhibit exhibit = em.find(Exhibit.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (exhibit == null) throw Refusal.notFound("exhibit.unknown");
        return exhibit;
    }

    private void record(Exhibit exhibit, String why, Instant since) {
        em.createNativeQuery(
                        "insert into exhibit_stay (exhibit, ordinal, request, holder, place, since, why)"
                                + " select ?1, coalesce(max(ordinal), 0) + 1, ?2, ?3, ?4, ?5, ?6 from exhibit_stay where exhibit = ?1")
                .setParameter(1, exhibit.number().text())
                .setParameter(2, exhibit.request().text())
                .setParameter(3, exhibit.holder())
                .setParameter(4, exhibit.place())
                .setParameter(5, since)
                .setParameter(6, why)
                .executeUpdate();
    }
}
