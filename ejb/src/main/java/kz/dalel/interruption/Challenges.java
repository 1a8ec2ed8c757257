package kz.dalel.interruption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.law.Ground;
import kz.dalel.law.LawBook;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;

/** Keeps the challenges of all requests, and tells who is barred by one. Called by services only. */
@ApplicationScoped
public class Challenges {
    private static final String USER = "user:";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Admission admission;

    @Inject
    LawBook law;

    @Inject
    Time time;

    /** Accounts of those against whom a challenge was granted in the request. */
    public Set<String> barred(RequestNumber number) {
        return Set.copyOf(em.createQuery(
                        "select c.officer from Challenge c where c.request = :n and c.decision = :d and c.officer is"
                                + " not null",
                        String.class)
                .setParameter("n", number)
                .setParameter("d", Challenge.Decision.GRANTED)
                .getResultList());
    }

    void open(RequestNumber number, Challenged said) {
        law.ground(Ground.Use.CHALLENGE, said.ground(), time.today());
        em.persist(new Challenge(
                number, said, officer(number, said), caller.actor().id(), time.instant()));
    }

    void decide(RequestNumber number, Challenge.Decision decision) {
        em.createQuery("select c from Challenge c where c.request = :n and c.decision is null", Challenge.class)
                .setParameter("n", number)
                .getSingleResult()
                .decide(decision, caller.actor().id(), time.instant());
    }

    /** Whether the caller assigned somebody in the request. */
    boolean isAssigner(RequestNumber number) {
        return (Boolean) em.createNativeQuery("select assigned_by_caller(?)", Boolean.class)
                .setParameter(1, number.text())
                .getSingleResult();
    }

    /** Who is meant; of several experts the challenge names one. */
    private String officer(RequestNumber number, Challenged said) {
        Challenged.Against against = said.against();
        if (against == Challenged.Against.HEAD) return null;
        Capacity capacity = against == Challenged.Against.EXPERT ? Capacity.EXPERT : Capacity.REVIEWER;
        List<String> parties = admission.parties(number, capacity);
        if (parties.isEmpty()) throw Refusal.conflict("challenge.nobody", against);
        if (said.officer() == null && parties.size() > 1) throw Refusal.invalid("challenge.nameOne");
        String party = said.officer() == null ? parties.get(0) : USER + said.officer();
        if (!parties.contains(party)) throw Refusal.invalid("challenge.notHe");
        return party.substring(USER.length());
    }
}
