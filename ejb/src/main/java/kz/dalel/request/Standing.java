package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;

/** Tells the engine where a request stands, when it must begin anew with it. */
@Stateless
@RolesAllowed(Roles.ENGINE)
public class Standing {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clocks clocks;

    /** The state of the request, which nobody changes until the transaction ends. */
    public State hold(RequestNumber number) {
        ExaminationRequest request = em.find(ExaminationRequest.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) throw Refusal.notFound("request.unknown");
        return request.state();
    }

    /** Has every clock watched that runs for the request. */
    public void watchClocks(RequestNumber number) {
        clocks.watch(number);
    }
}
