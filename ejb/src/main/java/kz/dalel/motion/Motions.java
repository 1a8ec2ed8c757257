package kz.dalel.motion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.RequestSheet;

/** Reads motions for those who take part in the case. */
@Stateless
@RolesAllowed("**")
public class Motions {
    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    /** All motions of the request, the first one first; not found for whoever takes no part. */
    public List<MotionSheet> of(RequestNumber number) {
        RequestSheet request = cases.request(number);
        return rows(number, Lapse.in(request.state(), request.kind()));
    }

    /** What waits for the caller's answer as the appointing person, or as the registrar who enters it, the oldest first. */
    @SuppressWarnings("unchecked") // a native query for tuples
    public List<Waiting> waiting(int most) {
        List<Tuple> rows = em.createNativeQuery(
                        "select request, kind, asked_at from motions_waiting(?, string_to_array(?, ','))", Tuple.class)
                .setParameter(1, most)
                .setParameter(2, Lapse.WAITING)
                .getResultList();
        return rows.stream()
                .map(row -> new Waiting(
                        row.get(0, String.class),
                        MotionKind.valueOf(row.get(1, String.class)),
                        row.get(2, Instant.class)))
                .toList();
    }

    /** A motion that waits for an answer: in which request, of which kind, since when. */
    public record Waiting(String request, MotionKind kind, Instant askedAt) {}

    /** Whether the appointing body has agreed to another expert than the named one. */
    public boolean consents(RequestNumber number) {
        return rows(number, false).stream()
                .filter(motion -> motion.kind() == MotionKind.CONSENT && !motion.isOpen())
                .reduce((earlier, later) -> later)
                .map(MotionSheet::granted)
                .orElse(false);
    }

    /** Whether the appointing body has permitted to destroy or alter the object. */
    public boolean permits(RequestNumber number, String exhibit) {
        return rows(number, false).stream()
                .filter(motion -> motion.kind() == MotionKind.PERMISSION && exhibit.equals(motion.exhibit()))
                .filter(motion -> !motion.isOpen())
                .reduce((earlier, later) -> later)
                .map(MotionSheet::granted)
                .orElse(false);
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<MotionSheet> rows(RequestNumber number, boolean over) {
        List<Tuple> rows = em.createNativeQuery(
                        "select m.id, m.kind, m.exhibit, m.days, m.reason, coalesce(a.name, m.asked_by), m.asked_at,"
                                + " m.granted, m.answer, coalesce(b.name, m.answered_by), m.answered_at from motion m"
                                + " left join officer a on a.id = m.asked_by left join officer b on b.id = m.answered_by"
                                + " where m.request = ? order by m.id",
                        Tuple.class)
                .setParameter(1, number.text())
                .getResultList();
        return rows.stream().map(row -> sheet(row, over)).toList();
    }

    private static MotionSheet sheet(Tuple row, boolean over) {
        return new MotionSheet(
                row.get(0, Long.class),
                MotionKind.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, Integer.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, Instant.class),
                row.get(7, Boolean.class),
                row.get(8, String.class),
                row.get(9, String.class),
                row.get(10, Instant.class),
                over && row.get(10) == null);
    }
}
