package kz.dalel.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Time;
import kz.dalel.method.Competence;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;

/** Looks up what lies behind a case: needed methods, earlier parts in its proceeding, declared conflicts. Called by services only. */
@ApplicationScoped
class Backgrounds {
    @PersistenceContext
    EntityManager em;

    @Inject
    Competence competence;

    @Inject
    Time time;

    Background of(CaseSheet sheet) {
        return new Background(
                competence.needed(time.today()),
                above(Matter.appointing(sheet)),
                sheet.request().caseNumber(),
                parts(sheet.request().number()));
    }

    /** Accounts of those who declared a conflict in the case. */
    @SuppressWarnings("unchecked") // a native query for one column of text
    Set<String> conflicted(RequestNumber number) {
        return Set.copyOf(em.createNativeQuery(
                        "select distinct actor from step_record where request = ? and step in ('CONFLICT',"
                                + " 'ADVISER_CONFLICT')",
                        String.class)
                .setParameter(1, number.text())
                .getResultList());
    }

    @SuppressWarnings("unchecked") // a native query for one column of text
    private Set<String> above(Set<String> bodies) {
        return Set.copyOf(em.createNativeQuery(
                        "with recursive up (code, parent) as (select code, parent from body"
                                + " where code = any (string_to_array(?1, ',')) union select b.code, b.parent from body b"
                                + " join up on b.code = up.parent) select code from up",
                        String.class)
                .setParameter(1, String.join(",", bodies))
                .getResultList());
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Background.Part> parts(String number) {
        List<Tuple> rows = em.createNativeQuery(
                        "select officer, kind, record from earlier_parts(?1) order by officer, record", Tuple.class)
                .setParameter(1, number)
                .getResultList();
        return rows.stream()
                .map(row -> new Background.Part(
                        row.get(0, String.class),
                        row.get(1, String.class).equals(RequestDraft.Kind.METHODICAL_HELP.name()),
                        row.get(2, String.class)))
                .toList();
    }
}
