package kz.dalel.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** The short transactions around what the postman carries. What is held comes free by itself when he dies on the way. */
@Stateless
@RolesAllowed(Roles.POSTMAN)
public class MailLedger {
    /** Longer than a round of letters that all run into their time-outs. */
    private static final Duration HELD = Duration.ofMinutes(30);

    private static final int REMARK = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    /** Holds at most {@code most} letters that are due, the longest due first; none while another node takes its own. */
    @SuppressWarnings("unchecked") // a native query knows no types
    public List<DueMail> hold(int most) {
        Instant now = time.instant();
        List<Tuple> rows = em.createNativeQuery(
                        "select id, address, language, unread, tries from mail_claim(:now, :until, :most)", Tuple.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(HELD))
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new DueMail(
                        row.get(0, Long.class),
                        Optional.ofNullable(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, Long.class),
                        row.get(4, Integer.class)))
                .toList();
    }

    /** It was handed over, or nothing was left to tell. */
    public void sent(long id) {
        settle("sent_at = :at, trouble = null", id, time.instant(), null);
    }

    /** It could not be handed over and is tried again after the pause. */
    public void later(long id, Duration pause, String trouble) {
        settle("held_until = :at, trouble = :why", id, time.instant().plus(pause), trouble);
    }

    /** It is not tried again. */
    public void giveUp(long id, String trouble) {
        settle("given_up_at = :at, trouble = :why", id, time.instant(), trouble);
    }

    private void settle(String how, long id, Instant at, String trouble) {
        var update = em.createNativeQuery("update mail_out set " + how + " where id = :id")
                .setParameter("id", id)
                .setParameter("at", at);
        if (trouble != null) update.setParameter("why", trouble.substring(0, Math.min(REMARK, trouble.length())));
        update.executeUpdate();
    }
}
