package kz.dalel.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.request.State;

/** What the checks of engine against requests found, for who keeps the system; which cases, for heads of their site alone. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.HEAD})
public class Agreements {
    private static final int MOST = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    EngineCheck check;

    /** The newest thirty checks, the newest first. */
    public List<AgreementSheet> newest() {
        return rows("select id, at, requests, apart from agreement_check order by id desc limit ?1", MOST).stream()
                .map(row -> new AgreementSheet(
                        row.get(1, Instant.class),
                        row.get(2, Long.class),
                        row.get(3, Integer.class),
                        row.get(3, Integer.class) == 0 ? List.of() : shown(row.get(0, Long.class))))
                .toList();
    }

    /** Compares now, beside the nightly round; each step of it is a transaction of its own. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void compare() {
        check.compare();
    }

    private List<Apart> shown(long id) {
        return rows("select request, state, waits from agreement_apart where check_id = ?1 order by ordinal", id)
                .stream()
                .map(row ->
                        new Apart(row.get(0, String.class), state(row.get(1, String.class)), row.get(2, String.class)))
                .toList();
    }

    private static State state(String name) {
        return name == null ? null : State.valueOf(name);
    }

    private List<Tuple> rows(String sql, Object value) {
        List<?> rows =
                em.createNativeQuery(sql, Tuple.class).setParameter(1, value).getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
