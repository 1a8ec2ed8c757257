package kz.dalel.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.kernel.Roles;

/** Shows administrators how the mail fares. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Outbox {
    @PersistenceContext
    EntityManager em;

    @Inject
    MailSettings settings;

    /** With at most {@code most} failures. */
    public MailSheet sheet(int most) {
        Number waiting = (Number) em.createNativeQuery("select count(*) from (select 1 from mail_out"
                        + " where sent_at is null and given_up_at is null limit 1000) counted")
                .getSingleResult();
        return new MailSheet(settings.isOn(), waiting.longValue(), failures(most));
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<MailSheet.Failure> failures(int most) {
        List<Tuple> rows = em.createNativeQuery(
                        "select m.id, o.name, m.tries, m.trouble, m.given_up_at from mail_out m join officer o on o.id = m.officer"
                                + " where m.trouble is not null and m.sent_at is null order by m.id desc limit ?",
                        Tuple.class)
                .setParameter(1, most)
                .getResultList();
        return rows.stream()
                .map(row -> new MailSheet.Failure(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        row.get(3, String.class),
                        row.get(4, Instant.class)))
                .toList();
    }
}
