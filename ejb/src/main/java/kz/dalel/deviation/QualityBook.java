package kz.dalel.deviation;

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

/** What quality learns of cases: numbers and times through functions of the owner, more with a ticket. Called by services only. */
@ApplicationScoped
class QualityBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    TicketSheet open(RequestNumber number, String reason) {
        boolean may = (Boolean) em.createNativeQuery("select may_ticket(?)")
                .setParameter(1, number.text())
                .getSingleResult();
        if (!may) throw Refusal.notFound("ticket.nothing", number.text());
        QualityTicket ticket = new QualityTicket(number, reason, caller.actor().id(), time.instant());
        em.persist(ticket);
        return ticket.sheet();
    }

    /** The caller's tickets that are open now, the newest first. */
    List<TicketSheet> tickets() {
        return em
                .createQuery(
                        "select t from QualityTicket t where t.key.openedBy = :me and t.until > :now"
                                + " order by t.key.openedAt desc",
                        QualityTicket.class)
                .setParameter("me", caller.actor().id())
                .setParameter("now", time.instant())
                .getResultList()
                .stream()
                .map(QualityTicket::sheet)
                .toList();
    }

    List<OpenDeviation> deviations() {
        return rows("select request, ordinal, recorded_at from open_deviations()")
                .map(row -> new OpenDeviation(
                        row.get(0, String.class), row.get(1, Integer.class), row.get(2, Instant.class)))
                .toList();
    }

    List<Usage> usage(String function, String code, Object version) {
        return rows("select request, used_at, signed_at from " + function + "(?, ?)", code, version)
                .map(row -> new Usage(row.get(0, String.class), row.get(1, Instant.class), row.get(2, Instant.class)))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private Stream<Tuple> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((List<Tuple>) query.getResultList()).stream();
    }
}
