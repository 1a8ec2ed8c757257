package kz.dalel.independence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.dalel.agency.People;
import kz.dalel.kernel.Refusal;

/** The ties that the caller is told of: of everybody for quality and heads, else his own. Called by services only. */
@ApplicationScoped
public class Ties {
    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    /** Those that nobody has resolved, for each account. */
    public Map<String, List<Tie>> open() {
        return em
                .createQuery("select t from OfficerTie t where t.resolvedAt is null order by t.id", OfficerTie.class)
                .getResultList()
                .stream()
                .map(this::sheet)
                .collect(Collectors.groupingBy(tie -> tie.said().officer()));
    }

    /** All, also those that were resolved, the newest first. */
    List<Tie> all() {
        return em
                .createQuery("select t from OfficerTie t order by t.id desc", OfficerTie.class)
                .getResultList()
                .stream()
                .map(this::sheet)
                .toList();
    }

    OfficerTie keep(OfficerTie tie) {
        em.persist(tie);
        return tie;
    }

    OfficerTie find(long id) {
        OfficerTie found = em.find(OfficerTie.class, id);
        if (found == null) throw Refusal.notFound("tie.unknown");
        return found;
    }

    private Tie sheet(OfficerTie tie) {
        return tie.sheet(people.name(tie.officer()));
    }
}
