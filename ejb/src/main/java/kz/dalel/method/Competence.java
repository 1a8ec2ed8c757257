package kz.dalel.method;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which methods an examination needs, and who is authorised for which, on a day. Called by services only. */
@ApplicationScoped
public class Competence {
    @PersistenceContext
    EntityManager em;

    @Inject
    MethodBook book;

    /** Codes of the methods that an examination of this specialty needs on the day; none where nobody said so. */
    @SuppressWarnings("unchecked") // a native query for one column of text
    public Set<String> needed(String specialty, LocalDate day) {
        return Set.copyOf(em.createNativeQuery(
                        "select method from (select distinct on (method) method, needed from method_need"
                                + " where specialty = ?1 and valid_from <= ?2 order by method, number desc) newest"
                                + " where needed",
                        String.class)
                .setParameter(1, specialty)
                .setParameter(2, day)
                .getResultList());
    }

    /** For each account the codes of the methods for which an authorisation holds on the day; nobody is listed with none. */
    @SuppressWarnings("unchecked") // a native query for tuples
    public Map<String, Set<String>> authorised(LocalDate day) {
        List<Tuple> rows = em.createNativeQuery(
                        "select distinct officer, method from method_authorisation"
                                + " where valid_from <= ?1 and (valid_to is null or valid_to >= ?1)",
                        Tuple.class)
                .setParameter(1, day)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(row -> row.get(1, String.class), Collectors.toUnmodifiableSet())));
    }

    /** Writes down that the method is needed, or no longer. */
    void say(String code, NeedForm form) {
        book.method(code);
        book.mustBeSpecialty(form.specialty());
        em.persist(new MethodNeed(code, form, book.actor(), book.instant()));
    }

    /** What was said of a method, the newest first. */
    List<Need> needs(String code) {
        book.method(code);
        return em.createQuery("select n from MethodNeed n where n.method = :m order by n.number desc", MethodNeed.class)
                .setParameter("m", code)
                .getResultStream()
                .map(MethodNeed::sheet)
                .toList();
    }
}
