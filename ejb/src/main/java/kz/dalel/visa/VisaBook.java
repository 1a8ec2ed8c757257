package kz.dalel.visa;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Keeps the visas of all requests. Called by services only. */
@ApplicationScoped
class VisaBook {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    Instant instant() {
        return time.instant();
    }

    /** The role in which the caller acts for his body. */
    String role() {
        return caller.actor().has(Roles.REQUESTER) ? Roles.REQUESTER : Roles.PROSECUTOR;
    }

    /** Whether the caller is of the people of this body, and the request is with it. */
    boolean isOf(RequestNumber number, String body) {
        return asked("select of_appointing_body(?1, ?2)", number.text(), body);
    }

    boolean keeps(String body) {
        return asked("select keeps_visa(?1)", body);
    }

    /** Whether the caller put his visa on the request. */
    boolean gave(RequestNumber number) {
        return asked(
                "select exists (select 1 from visa where request = ?1 and given_by = ?2)",
                number.text(),
                caller.actor().id());
    }

    /** Its digest; refused when the caller's other call was faster. */
    String keep(RequestNumber number, String body, VisaForm form) {
        byte[] random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        String salt = HexFormat.of().formatHex(random);
        String digest = digest(salt, form);
        int kept = em.createNativeQuery(
                        "insert into visa (request, given_by, body, kind, remarks, salt, sha256, given_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict (request, given_by) do nothing")
                .setParameter(1, number.text())
                .setParameter(2, caller.actor().id())
                .setParameter(3, body)
                .setParameter(4, form.kind().name())
                .setParameter(5, form.remarks())
                .setParameter(6, salt)
                .setParameter(7, digest)
                .setParameter(8, time.instant())
                .executeUpdate();
        if (kept == 0) throw Refusal.conflict("visa.given");
        return digest;
    }

    /** All of the request, the first first. */
    @SuppressWarnings("unchecked") // a native query for tuples
    List<VisaSheet.Line> all(RequestNumber number) {
        List<Tuple> rows = em.createNativeQuery(
                        "select coalesce(o.name, v.given_by), v.kind, v.remarks, v.salt, v.sha256, v.given_at from visa v"
                                + " left join officer o on o.id = v.given_by where v.request = ?1"
                                + " order by v.given_at, v.given_by",
                        Tuple.class)
                .setParameter(1, number.text())
                .getResultList();
        return rows.stream().map(VisaBook::line).toList();
    }

    static String digest(String salt, VisaForm form) {
        String said = salt + "\n" + form.kind() + "\n" + (form.remarks() == null ? "" : form.remarks());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private boolean asked(String question, Object... values) {
        var query = em.createNativeQuery(question);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return (Boolean) query.getSingleResult();
    }

    private static VisaSheet.Line line(Tuple row) {
        return new VisaSheet.Line(
                row.get(0, String.class),
                VisaForm.Kind.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, Instant.class));
    }
}
