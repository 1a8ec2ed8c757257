package kz.dalel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dalel.kernel.Caller;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;

/**
 * Calls people in the transaction of an act; who they are the database says when the transaction ends, for whom the act admits
 * to the case takes part only then. Called by observers only.
 */
@ApplicationScoped
class Calls {
    private static final String CALL =
            "insert into notice_call (kind, request, capacities, roles, officer, subject, caller, at)"
                    + " values (?1, ?2, string_to_array(?3, ','), string_to_array(?4, ','), ?5, ?6, ?7, ?8)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Everybody who takes part in one of the capacities and has one of the roles; in any role where none is named. */
    void everybody(Notice notice, Set<Capacity> capacities, Set<String> roles) {
        call(notice, capacities, roles, null);
    }

    /** This officer, where the case shows to him. */
    void one(Notice notice, String officer) {
        call(notice, Set.of(), Set.of(), officer);
    }

    /** Whoever is on duty at the case's site, where the kind is an urgent one. */
    void duty(Notice notice) {
        call(notice, Set.of(), Set.of(), null);
    }

    /** Whether the request is urgent and came while the office is shut. */
    boolean isUrgentAtNight(RequestNumber number, Instant at) {
        return (Boolean)
                em.createNativeQuery("select coalesce((select r.urgent from request r where r.number = ?1), false)"
                                + " and not office_open(?2)")
                        .setParameter(1, number.text())
                        .setParameter(2, at)
                        .getSingleResult();
    }

    private void call(Notice notice, Set<Capacity> capacities, Set<String> roles, String officer) {
        em.createNativeQuery(CALL)
                .setParameter(1, notice.kind().name())
                .setParameter(2, notice.request().text())
                .setParameter(3, capacities.stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .setParameter(4, roles.stream().sorted().collect(Collectors.joining(",")))
                .setParameter(5, officer)
                .setParameter(6, notice.subject())
                .setParameter(7, caller.actor().id())
                .setParameter(8, notice.at())
                .executeUpdate();
    }
}
