package kz.dalel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Expected;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;

/** Opens case files for the desks: finds, tells as what the caller takes part, keeps participation and step records. */
@ApplicationScoped
class CaseFiles {
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    @Inject
    Expected expected;

    /** Who calls. Asked by a method: a field of this bean's proxy is always null. */
    Actor actor() {
        return caller.actor();
    }

    Instant instant() {
        return time.instant();
    }

    /** The present day in Astana. */
    LocalDate today() {
        return time.today();
    }

    /** The request, for a caller who takes part in it; for everybody else there is none. */
    ExaminationRequest open(RequestNumber number) {
        ExaminationRequest request = em.find(ExaminationRequest.class, number);
        if (request == null) throw Refusal.notFound("request.unknown");
        expected.meets(request.version());
        return request;
    }

    /** As what the caller takes part, himself or through his body. */
    Set<Capacity> standing(RequestNumber number) {
        List<?> words = em.createNativeQuery("select distinct capacity from participation where request = ?"
                        + " and (until is null or until > (select moment()))"
                        + " and opens and party = any ((select parties())::text[])")
                .setParameter(1, number.text())
                .getResultList();
        Set<Capacity> standing = EnumSet.noneOf(Capacity.class);
        words.forEach(word -> standing.add(Capacity.valueOf((String) word)));
        return standing;
    }

    /** Whether the caller heads the Center or a unit of it, in a case that it keeps. */
    boolean headOf(Set<Capacity> standing) {
        Set<String> roles = caller.actor().roles();
        return standing.contains(Capacity.REGISTRY) && (roles.contains(Roles.HEAD) || roles.contains(Roles.UNIT_HEAD));
    }

    /** Whether the caller may take the step at all, whatever the state. */
    boolean entitles(ExaminationRequest request, Step step, Set<Capacity> standing) {
        return step.isFor(standing, caller.actor().roles(), request.fromPaper());
    }

    /** The role in which the caller takes the step; refused when he may not take it. */
    String demand(ExaminationRequest request, Step step) {
        if (!entitles(request, step, standing(request.number()))) throw Refusal.forbidden("request.notYours", step);
        return caller.actor().roles().stream()
                .filter(step.roles()::contains)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    void admit(RequestNumber number, String party, Capacity capacity, String ground) {
        em.persist(new CaseParticipation(number, party, capacity, ground, time.instant()));
    }

    /** Admits the party unless it takes part in that capacity already. */
    void admitOnce(RequestNumber number, String party, Capacity capacity, String ground) {
        if (present(number, capacity).stream().noneMatch(p -> p.party().equals(party)))
            admit(number, party, capacity, ground);
    }

    /** Ends the capacity for everybody but one party; what was changed before goes out first, while it is still seen. */
    void dismiss(RequestNumber number, Capacity capacity, String except) {
        em.flush();
        present(number, capacity).stream()
                .filter(participation -> !participation.party().equals(except))
                .forEach(participation -> participation.end(time.instant()));
    }

    /** Ends the capacity for this party. */
    void dismissOne(RequestNumber number, String party, Capacity capacity) {
        present(number, capacity).stream()
                .filter(participation -> participation.party().equals(party))
                .forEach(participation -> participation.end(time.instant()));
    }

    /** The parties that take part in the capacity now. */
    List<String> parties(RequestNumber number, Capacity capacity) {
        return present(number, capacity).stream().map(CaseParticipation::party).toList();
    }

    private List<CaseParticipation> present(RequestNumber number, Capacity capacity) {
        return em.createQuery(
                        "select p from CaseParticipation p where p.request = :n and p.capacity = :c and p.until is null",
                        CaseParticipation.class)
                .setParameter("n", number)
                .setParameter("c", capacity)
                .getResultList();
    }

    /** Writes down that the caller took the step and what he said: two rows, they show to different people. */
    void write(StepTaken taken, Object said) {
        em.createNativeQuery("select write_step(?, ?, ?, ?, ?, cast(? as jsonb))")
                .setParameter(1, taken.request().text())
                .setParameter(2, taken.step().name())
                .setParameter(3, taken.from().name())
                .setParameter(4, taken.now().name())
                .setParameter(5, taken.at())
                .setParameter(6, JSON.toJson(said))
                .getSingleResult();
    }
}
