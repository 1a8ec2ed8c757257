package kz.dalel.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.manuscript.DraftForm;
import kz.dalel.request.RequestNumber;

/** Reads how members stand to a version, as far as it shows to the caller. Called by services only. */
@ApplicationScoped
class Positions {
    private static final String NEWEST =
            "select distinct on (c.member) c.member, coalesce(o.name, c.member), c.agrees, c.opinion, c.opinion_sha256,"
                    + " c.education, c.specialty, c.experience, c.degree, c.post, c.said_at"
                    + " from concurrence c left join officer o on o.id = c.member"
                    + " where c.request = ?1 and c.version = ?2 order by c.member, c.ordinal desc";
    private static final String SIGNED =
            "select member, signed_at from member_signature where request = ?1 and version = ?2 order by signed_at";

    @PersistenceContext
    EntityManager em;

    /** The newest word of each on the version. */
    List<Position> of(RequestNumber number, int version) {
        return rows(NEWEST, number, version).map(Positions::position).toList();
    }

    /** Who signed the version, and when. */
    List<Signed> signed(RequestNumber number, int version) {
        return rows(SIGNED, number, version)
                .map(row -> new Signed(row.get(0, String.class), row.get(1, Instant.class)))
                .toList();
    }

    private static Position position(Tuple row) {
        return new Position(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, Boolean.class),
                row.get(3, String.class),
                row.get(4, String.class),
                new DraftForm.ExpertForm(
                        row.get(5, String.class),
                        row.get(6, String.class),
                        row.get(7, String.class),
                        row.get(8, String.class),
                        row.get(9, String.class)),
                row.get(10, Instant.class));
    }

    private Stream<Tuple> rows(String sql, RequestNumber number, int version) {
        List<?> rows = em.createNativeQuery(sql, Tuple.class)
                .setParameter(1, number.text())
                .setParameter(2, version)
                .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    /** A signature of a member. */
    record Signed(String member, Instant at) {}
}
