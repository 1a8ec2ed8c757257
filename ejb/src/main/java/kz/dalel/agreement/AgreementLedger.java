package kz.dalel.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.State;

/** Tells the check where requests stand, and keeps what it finds. The check is the engine under a name of its own. */
@Stateless
@RolesAllowed(Roles.ENGINE)
public class AgreementLedger {
    private static final System.Logger LOG = System.getLogger(AgreementLedger.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    /** Where the next requests stand, by number, after this one, at most so many. */
    public List<Stood> after(String number, int most) {
        return stood(em.createNativeQuery("select number, state, sent from standing_after(?1, ?2)", Tuple.class)
                .setParameter(1, number)
                .setParameter(2, most)
                .getResultList());
    }

    /** Where the one request stands for whose number the engine acts; nobody moves it until the transaction ends. */
    public Optional<Stood> held(String number) {
        return stood(em.createNativeQuery(
                                "select number, state, submitted_at is not null from request where number = ?1"
                                        + " for update",
                                Tuple.class)
                        .setParameter(1, number)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Those of these numbers that belong to no request. */
    @SuppressWarnings("unchecked") // a native query for one column of text
    public List<String> withoutRequest(List<String> numbers) {
        return em.createNativeQuery("select number from without_request(?1)", String.class)
                .setParameter(1, String.join(",", numbers))
                .getResultList();
    }

    /** Writes down what a check found; what stands apart is also said in the log of the server. */
    public void found(long requests, List<Apart> apart) {
        Object id = em.createNativeQuery("select nextval('agreement_number')").getSingleResult();
        em.createNativeQuery("insert into agreement_check (id, at, requests, apart) values (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, time.instant())
                .setParameter(3, requests)
                .setParameter(4, apart.size())
                .executeUpdate();
        for (int i = 0; i < apart.size(); i++) keep(id, i, apart.get(i));
        if (!apart.isEmpty()) LOG.log(System.Logger.Level.ERROR, "Requests apart from their processes: {0}", apart);
    }

    private void keep(Object check, int ordinal, Apart one) {
        em.createNativeQuery("insert into agreement_apart (check_id, ordinal, request, state, waits)"
                        + " values (?1, ?2, ?3, cast(?4 as text), ?5)")
                .setParameter(1, check)
                .setParameter(2, ordinal)
                .setParameter(3, one.request())
                .setParameter(4, one.state() == null ? null : one.state().name())
                .setParameter(5, one.waits())
                .executeUpdate();
    }

    private static List<Stood> stood(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Stood(
                        row.get(0, String.class), State.valueOf(row.get(1, String.class)), row.get(2, Boolean.class)))
                .toList();
    }
}
