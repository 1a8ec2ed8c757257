package kz.dalel.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.kernel.Words;

/** The register of bodies: agencies, courts, the Center and its sites, by the names of today. */
@Stateless
@RolesAllowed("**")
public class Bodies {
    private static final String TODAY =
            "select b.code, n.ru, n.kk, n.en from body b join body_name n on n.body = b.code"
                    + " and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day) where ";

    private static final String ACTING =
            "b.kind = any (string_to_array(:of, ' ')) and b.successor is null order by b.code";
    private static final String APPOINT = "AGENCY PROSECUTION COURT";

    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    /** The body with this code, if there is one. */
    public Optional<Body> body(String code) {
        return bodies("b.code = :of", code).findFirst();
    }

    /** Whether the body with this code is a court. */
    public boolean isCourt(String code) {
        return bodies("b.code = :of and b.kind = 'COURT'", code).findFirst().isPresent();
    }

    /** All bodies that appoint examinations and were not succeeded, by code. */
    public List<Body> acting() {
        return bodies(ACTING, APPOINT).toList();
    }

    /** All bodies whose resolutions a registrar may enter from paper, by code. */
    @RolesAllowed(Roles.REGISTRAR)
    public List<Body> appointing() {
        return acting();
    }

    private Stream<Body> bodies(String which, String of) {
        List<?> rows = em.createNativeQuery(TODAY + which, Tuple.class)
                .setParameter("day", time.today())
                .setParameter("of", of)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Bodies::body);
    }

    private static Body body(Tuple row) {
        Words name = new Words(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class));
        return new Body(row.get(0, String.class), name);
    }
}
