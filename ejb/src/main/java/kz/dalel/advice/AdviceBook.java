package kz.dalel.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;
import kz.dalel.upload.Stored;

/** Keeps advice, written once. Called by services only. */
@ApplicationScoped
class AdviceBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** Writes it as the caller's. */
    void write(RequestNumber number, String answer, Stored file) {
        Query insert = em.createNativeQuery(
                "insert into advice (request, answer, sha256, file_sha256, file_name, file_size, given_by,"
                        + " given_at) values (?1, ?2, ?3, cast(?4 as text), cast(?5 as text), cast(?6 as bigint), ?7, ?8)");
        insert.setParameter(1, number.text());
        insert.setParameter(2, answer);
        insert.setParameter(3, digest(answer));
        insert.setParameter(4, file == null ? null : file.sha256());
        insert.setParameter(5, file == null ? null : file.name());
        insert.setParameter(6, file == null ? null : Long.toString(file.size()));
        insert.setParameter(7, caller.actor().id());
        insert.setParameter(8, time.instant());
        insert.executeUpdate();
    }

    /** What was advised; none before, and where the case does not show. */
    Optional<AdviceSheet> sheet(RequestNumber number) {
        List<?> rows = em.createNativeQuery(
                        "select a.request, a.answer, a.sha256, a.given_by, coalesce(o.name, a.given_by), a.given_at,"
                                + " a.file_sha256, a.file_name, a.file_size from advice a"
                                + " left join officer o on o.id = a.given_by where a.request = ?1",
                        Tuple.class)
                .setParameter(1, number.text())
                .getResultList();
        return rows.stream().map(row -> sheet((Tuple) row)).findFirst();
    }

    private static AdviceSheet sheet(Tuple row) {
        return new AdviceSheet(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, Instant.class),
                row.get(6, String.class) == null
                        ? null
                        : new AdviceSheet.AttachedFile(
                                row.get(6, String.class),
                                row.get(7, String.class),
                                row.get(8, Number.class).longValue()));
    }

    /** SHA-256 over the text, UTF-8. */
    static String digest(String text) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
