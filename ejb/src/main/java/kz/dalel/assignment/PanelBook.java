package kz.dalel.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kz.dalel.request.RequestNumber;

/** Keeps who examines together. Called by services only. */
@ApplicationScoped
class PanelBook {
    private static final String PRESENT =
            "select p.form, p.coordinator, s.officer, coalesce(o.name, s.officer), s.specialty,"
                    + " s.questions, s.common,"
                    + " (select max(a.at) from step_record a where a.request = s.request and a.actor = s.officer"
                    + " and a.step in ('ACCEPTANCE', 'MEMBER_ACCEPTANCE') and a.ordinal > (select max(l.ordinal)"
                    + " from step_record l where l.request = s.request and l.step in ('ASSIGNMENT', 'REASSIGNMENT')))"
                    + " from panel p left join panel_seat s on s.request = p.request and s.round = p.round"
                    + " left join officer o on o.id = s.officer"
                    + " where p.request = ?1 and p.round = (select max(l.round) from panel l where l.request = ?1)"
                    + " order by s.ordinal";

    @PersistenceContext
    EntityManager em;

    void seat(RequestNumber number, Assignment assignment, List<Member> experts, String by, Instant at) {
        Number last = (Number) em.createNativeQuery("select coalesce(max(round), 0) from panel where request = ?1")
                .setParameter(1, number.text())
                .getSingleResult();
        Panel.Key key = new Panel.Key(number, last.intValue() + 1);
        em.persist(new Panel(key, assignment.form(), assignment.expert(), by, at));
        em.flush(); // the seats refer to it by number alone
        int ordinal = 0;
        for (Member expert : experts) em.persist(new PanelSeat(key, ++ordinal, expert));
    }

    /** The present panel; of one expert without a seat where the case was assigned before there were panels. */
    PanelSheet sheet(RequestNumber number) {
        List<Tuple> seats = rows(PRESENT, number);
        if (seats.isEmpty()) return new PanelSheet(PanelForm.SINGLE, "", List.of());
        Tuple panel = seats.get(0);
        return new PanelSheet(
                PanelForm.valueOf(panel.get(0, String.class)),
                panel.get(1, String.class),
                seats.stream()
                        .filter(row -> row.get(2) != null)
                        .map(PanelBook::seat)
                        .toList());
    }

    /** Whether somebody else than he drafts and sends for several. */
    boolean isLedByAnother(RequestNumber number, String officer) {
        return !em.createNativeQuery(
                        "select 1 from panel p where p.request = ?1 and p.form <> 'SINGLE' and p.coordinator <> ?2"
                                + " and p.round = (select max(l.round) from panel l where l.request = ?1)")
                .setParameter(1, number.text())
                .setParameter(2, officer)
                .getResultList()
                .isEmpty();
    }

    private static PanelSheet.Seat seat(Tuple row) {
        return new PanelSheet.Seat(
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                numbers(row.get(5, String.class)),
                row.get(6, Boolean.class),
                row.get(7, Instant.class));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }

    private List<Tuple> rows(String sql, RequestNumber number) {
        List<?> rows = em.createNativeQuery(sql, Tuple.class)
                .setParameter(1, number.text())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
