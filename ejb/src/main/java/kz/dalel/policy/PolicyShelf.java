package kz.dalel.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** Keeps what was proposed. Called by services only. */
@ApplicationScoped
class PolicyShelf {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    PolicyVersion add(PolicyCode code, Proposal said) {
        List<PolicyVersion> before = of(code);
        if (before.stream().anyMatch(version -> version.sheet().decidedAt() == null))
            throw Refusal.conflict("policy.alreadyProposed");
        PolicyVersion.Key key = new PolicyVersion.Key(code.word(), before.size() + 1);
        PolicyVersion added = new PolicyVersion(key, said, caller.actor().id(), time.instant());
        em.persist(added);
        return added;
    }

    PolicyVersion decide(PolicyCode code, int number, boolean inForce) {
        PolicyVersion proposed = find(code, number);
        proposed.decide(inForce, caller.actor().id(), time.instant());
        return proposed;
    }

    PolicyVersion find(PolicyCode code, int number) {
        PolicyVersion found = em.find(PolicyVersion.class, new PolicyVersion.Key(code.word(), number));
        if (found == null) throw Refusal.notFound("policy.unknown");
        return found;
    }

    /** The role in which the caller changes the policy. */
    String role() {
        return caller.actor().has(Roles.HEAD) ? Roles.HEAD : Roles.QUALITY;
    }

    /** All of a table, the first proposal first. */
    List<PolicyVersion> of(PolicyCode code) {
        return em.createQuery(
                        "select v from PolicyVersion v where v.key.code = :c order by v.key.number",
                        PolicyVersion.class)
                .setParameter("c", code.word())
                .getResultList();
    }
}
