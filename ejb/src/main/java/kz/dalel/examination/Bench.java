package kz.dalel.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dalel.exhibit.AddExhibit;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Refusal;
import kz.dalel.motion.Motions;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;

/** Where an expert's case lies while he writes: tells whether he may, and what lies there. Called by services only. */
@ApplicationScoped
class Bench {
    private static final Set<State> AT_WORK = EnumSet.of(State.IN_EXAMINATION, State.DRAFTED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Admission admission;

    @Inject
    Exhibits exhibits;

    @Inject
    Motions motions;

    /**
     * Lets the case's expert write, alone until the end of the transaction: the request is locked, so that what is written
     * gets its number in order and no step passes by unseen.
     */
    void write(RequestNumber number) {
        State state = State.valueOf(present("select state from request where number = ?1 for no key update", number));
        if (!admission.takesPartAs(number, Capacity.EXPERT)) throw Refusal.forbidden("examination.notExpert");
        if (!AT_WORK.contains(state)) throw Refusal.conflict("examination.notNow", number.text());
    }

    /** Lets the case's expert and reviewer read. */
    void read(RequestNumber number) {
        if (admission.takesPartAs(number, Capacity.EXPERT, Capacity.REVIEWER)) return;
        present("select state from request where number = ?1", number);
        throw Refusal.forbidden("examination.notExaminer");
    }

    /** Numbers of the exhibits of the request that were not taken out of it. */
    Set<String> exhibits(RequestNumber number) {
        return exhibits.of(number).stream().map(ExhibitLine::number).collect(Collectors.toSet());
    }

    /** Whether the request says that AI was used. */
    boolean aiInQuestion(RequestNumber number) {
        return !present("select coalesce(ai_form, '') from request where number = ?1", number)
                .isEmpty();
    }

    /** Refused unless the object may be destroyed or altered: by the resolution, or by leave that was asked for (CPC art. 280(5)). */
    void mustBeAlterable(RequestNumber number, String exhibit) {
        boolean said = exhibits.sheet(new ExhibitNumber(exhibit)).destruction() != AddExhibit.Destruction.NONE;
        if (!said && !motions.permits(number, exhibit)) throw Refusal.conflict("note.noPermission", exhibit);
    }

    /** The number after the last one that the query tells. */
    int next(String lastOne, Object... values) {
        var query = em.createNativeQuery(lastOne);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((Number) query.getSingleResult()).intValue() + 1;
    }

    private String present(String sql, RequestNumber number) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, number.text()).getResultList();
        if (rows.isEmpty()) throw Refusal.notFound("request.unknown");
        return (String) rows.get(0);
    }
}
